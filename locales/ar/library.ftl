### Begun only: who made a text. What lacks here is said in English and marked as English.
### Provenance: machine. No person has reviewed these sentences.

## Who made a text, and who checked it

provenance-machine = ترجمة آلية. لم يراجعها أي شخص.
provenance-machine-checked = ترجمة آلية راجعها شخص.
provenance-person-unchecked = ترجمها شخص. لم تُراجع بعد.
provenance-unknown = لا نعرف كيف أُعدت هذه الترجمة.
provenance-show-original = عرض الأصل
