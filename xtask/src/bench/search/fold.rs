//! How people type: without accents, without vowel signs, in the letters of their own keyboard.

/// As it stands.
pub fn as_written(words: &str) -> String {
    words.to_owned()
}

/// Latin letters without their marks.
pub fn without_accents(words: &str) -> String {
    const WITH: &str = "áàâãäéèêëíìîïóòôõöúùûüñçÁÀÂÃÉÈÊÍÓÒÔÕÚÜÑÇ";
    const WITHOUT: &str = "aaaaaeeeeiiiiooooouuuuncAAAAEEEIOOOOUUNC";
    exchanged(words, WITH, WITHOUT)
}

/// Arabic without vowel signs and hamza, as most people type it.
pub fn without_vowels(words: &str) -> String {
    let plain = exchanged(words, "أإآؤئىة", "اااوييه");
    plain.chars().filter(|letter| !matches!(letter, '\u{64b}'..='\u{655}' | 'ء' | 'ـ')).collect()
}

/// Letters of the declaration whose Traditional and Simplified forms differ.
pub fn simplified(words: &str) -> String {
    const TRADITIONAL: &str = "權為這個來們時會國對說後開過學與關從動進當無實現電機種問題應將間業經選舉請記錄資護體難還給讓見長門書車話認識議論許設計誰變總務員團場報戰條規則華運達連遠邊陽階隊際險雖雙離風餘驗黨齊龍單嚴願盡責聲須類該與賓視質論讀濟協貧財產備參獨勞養療傷殘婦兒圖習術藝創發輿啟濫戶籍遷國婚雇傭業獲酬輔組織徑給蓋護並";
    const SIMPLIFIED: &str = "权为这个来们时会国对说后开过学与关从动进当无实现电机种问题应将间业经选举请记录资护体难还给让见长门书车话认识议论许设计谁变总务员团场报战条规则华运达连远边阳阶队际险虽双离风余验党齐龙单严愿尽责声须类该与宾视质论读济协贫财产备参独劳养疗伤残妇儿图习术艺创发舆启滥户籍迁国婚雇佣业获酬辅组织径给盖护并";
    exchanged(words, TRADITIONAL, SIMPLIFIED)
}

fn exchanged(words: &str, from: &str, to: &str) -> String {
    let exchange = |letter: char| {
        let place = from.chars().position(|known| known == letter);
        place.and_then(|place| to.chars().nth(place)).unwrap_or(letter)
    };
    words.chars().map(exchange).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_exchanged_one_for_one() {
        assert_eq!(without_accents("Educación, ação"), "Educacion, acao");
        assert_eq!(without_vowels("إِيجَار حرّية"), "ايجار حريه");
        assert_eq!(simplified("人權與自由並"), "人权与自由并");
    }
}
