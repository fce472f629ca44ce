//! Tells Traditional from Simplified Chinese by the letters that only one of them has.

/// How Chinese is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChineseScript {
    /// `zh-Hans`
    Simplified,
    /// `zh-Hant`
    Traditional,
}

/// Frequent letters whose two forms differ and do not overlap: Traditional, Simplified, Traditional, …
const PAIRS: &str = "為为這这個个來来們们時时會会國国對对說说後后開开過过學学與与關关點点從从動动進进當当無无實实現现電电機机\
種种問问題题應应將将間间業业經经選选舉举權权區区請请記记錄录資资訊讯網网號号碼码證证護护聯联體体難难麼么還还\
給给讓让見见長长門门書书車车馬马鳥鸟魚鱼語语話话認认識识議议論论許许設设計计調调誰谁變变醫医藥药總总務务\
員员團团場场報报戰战條条規规則则華华運运達达連连遠远選选邊边陽阳陰阴隊队際际險险雖虽雙双離离難难雲云電电\
頁页頭头顯显風风飛飞餘余驗验黨党齊齐龍龙單单嗎吗啟启壓压夢梦奪夺婦妇寫写專专導导屬属層层歲岁歷历歸归殺杀\
氣气決决沒没況况濟济災灾熱热爭争獨独獲获環环產产畫画發发盡尽監监眾众確确禮礼範范終终組组結结絕绝統统絲丝\
維维練练義义習习聖圣聞闻聲声職职腦脑興兴舊旧著着處处術术衛卫製制複复觀观訪访評评詞词試试詢询該该詳详誤误\
課课談谈質质責责費费貿贸賣卖買买趕赶趨趋輕轻輸输轉转農农遊游適适遷迁鄉乡釋释針针錢钱鐵铁閱阅階阶隨随靜静響响";

/// Judges a text by evidence; `None` when it holds too little of it or speaks with two tongues.
///
/// A script is given when its own letters are at least three and outnumber the other's four to one.
pub fn chinese_script(text: &str) -> Option<ChineseScript> {
    let mut traditional = 0_usize;
    let mut simplified = 0_usize;
    let marks: Marks = Marks::new();
    for letter in text.chars().filter(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}')) {
        match marks.script(letter) {
            Some(ChineseScript::Traditional) => traditional += 1,
            Some(ChineseScript::Simplified) => simplified += 1,
            None => {}
        }
    }
    if traditional >= 3 && traditional >= 4 * simplified {
        Some(ChineseScript::Traditional)
    } else if simplified >= 3 && simplified >= 4 * traditional {
        Some(ChineseScript::Simplified)
    } else {
        None
    }
}

struct Marks {
    traditional: std::collections::HashSet<char>,
    simplified: std::collections::HashSet<char>,
}

impl Marks {
    fn new() -> Self {
        let letters: Vec<char> = PAIRS.chars().collect();
        let traditional = letters.iter().step_by(2).copied().collect();
        let simplified = letters.iter().skip(1).step_by(2).copied().collect();
        Self { traditional, simplified }
    }

    /// A letter that stands on both sides proves nothing.
    fn script(&self, letter: char) -> Option<ChineseScript> {
        match (self.traditional.contains(&letter), self.simplified.contains(&letter)) {
            (true, false) => Some(ChineseScript::Traditional),
            (false, true) => Some(ChineseScript::Simplified),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_decide() {
        assert_eq!(
            chinese_script("選舉日前必須登記，請選擇您所在的州。"),
            Some(ChineseScript::Traditional)
        );
        assert_eq!(
            chinese_script("选举日前必须登记，请选择您所在的州。"),
            Some(ChineseScript::Simplified)
        );
    }

    #[test]
    fn little_or_mixed_evidence_decides_nothing() {
        assert_eq!(chinese_script(""), None);
        assert_eq!(chinese_script("Register to vote"), None);
        assert_eq!(chinese_script("中文"), None);
        assert_eq!(chinese_script("選舉权请記录"), None);
    }

    #[test]
    fn a_foreign_quotation_does_not_turn_the_verdict() {
        let mostly = "這個問題應該請問選舉委員會（Simplified: 选举）";
        assert_eq!(chinese_script(mostly), Some(ChineseScript::Traditional));
    }

    #[test]
    fn the_pairs_are_pairs() {
        let letters: Vec<char> = PAIRS.chars().collect();
        assert_eq!(letters.len() % 2, 0);
        assert!(letters.iter().all(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}')));
        let marks = Marks::new();
        let clash: Vec<_> = marks.traditional.intersection(&marks.simplified).collect();
        assert!(clash.is_empty(), "{clash:?}");
    }
}
