//! Which encoding bytes are in: by byte order mark, by zeros, by being valid UTF-8, and at last by their letters.

/// An encoding of text.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    /// One of the older ones, by its label in the WHATWG Encoding Standard.
    Legacy(&'static str),
}

impl Encoding {
    /// The name that people know.
    pub(super) fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Utf32Le | Encoding::Utf32Be => "UTF-32",
            Encoding::Legacy("gb18030") => "GB18030",
            Encoding::Legacy("big5") => "Big5",
            Encoding::Legacy("shift_jis") => "Shift_JIS",
            Encoding::Legacy("euc-jp") => "EUC-JP",
            Encoding::Legacy("euc-kr") => "EUC-KR",
            Encoding::Legacy("windows-1250") => "Windows-1250",
            Encoding::Legacy("windows-1251") => "Windows-1251",
            Encoding::Legacy("windows-1254") => "Windows-1254",
            Encoding::Legacy("iso-8859-2") => "ISO 8859-2",
            Encoding::Legacy("iso-8859-5") => "ISO 8859-5",
            Encoding::Legacy("iso-8859-7") => "ISO 8859-7",
            Encoding::Legacy(_) => "Windows-1252",
        }
    }

    /// Bytes of one code unit.
    pub(super) fn unit(self) -> usize {
        match self {
            Encoding::Utf16Le | Encoding::Utf16Be => 2,
            Encoding::Utf32Le | Encoding::Utf32Be => 4,
            Encoding::Utf8 | Encoding::Legacy(_) => 1,
        }
    }
}

/// The encoding that a file begins to be in, and the length of its byte order mark. UTF-8 here also means "ASCII so far".
pub(super) fn begins_as(head: &[u8]) -> (Encoding, usize) {
    // The UTF-32 mark begins with the UTF-16 one: it is looked for first.
    const MARKS: [(&[u8], Encoding); 5] = [
        (&[0xFF, 0xFE, 0, 0], Encoding::Utf32Le),
        (&[0, 0, 0xFE, 0xFF], Encoding::Utf32Be),
        (&[0xEF, 0xBB, 0xBF], Encoding::Utf8),
        (&[0xFF, 0xFE], Encoding::Utf16Le),
        (&[0xFE, 0xFF], Encoding::Utf16Be),
    ];
    if let Some((mark, encoding)) = MARKS.iter().find(|(mark, _)| head.starts_with(mark)) {
        return (*encoding, mark.len());
    }
    (by_zeros(head).unwrap_or(Encoding::Utf8), 0)
}

/// UTF-16 without a mark: of Latin text every second byte is zero.
fn by_zeros(head: &[u8]) -> Option<Encoding> {
    let sample = &head[..head.len().min(4096) & !1];
    if sample.len() < 8 {
        return None;
    }
    let pairs = sample.len() / 2;
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match (even * 10 > pairs * 4, odd * 10 > pairs * 4) {
        (false, true) if even * 20 < pairs => Some(Encoding::Utf16Le),
        (true, false) if odd * 20 < pairs => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// What the bytes from 0x80 up of a sample look like.
#[derive(Default)]
struct Letters {
    high: u32,
    runs: u32,
    long_runs: u32,
    pairs: u32,
    broken_pairs: u32,
    hangul: u32,
    kana_euc: u32,
    kana_sjis: u32,
    common_big5: u32,
    common_gb: u32,
    trail_ascii: u32,
    cyrillic: u32,
    central_european: u32,
    turkish: u32,
}

/// The encoding of bytes that are not UTF-8, judged by which letters they would be.
///
/// Chinese, Japanese and Korean text stands in pairs of bytes, each language with its own favourite first bytes;
/// Cyrillic in long runs; Latin text in single bytes between ASCII letters. A judgement, not a proof: the format line
/// names what was chosen.
pub(super) fn by_letters(sample: &[u8]) -> Encoding {
    let letters = count(sample);
    let high = letters.high.max(1);
    // Latin text pairs a letter from 0x80 up with an ASCII one; Cyrillic words of odd length break a pair.
    let is_paired =
        letters.pairs > 0 && letters.broken_pairs * 20 <= letters.pairs && letters.trail_ascii * 10 <= letters.pairs * 6;
    let label = if letters.kana_sjis * 3 > letters.pairs && letters.kana_sjis > letters.kana_euc && letters.pairs > 0 {
        "shift_jis"
    } else if is_paired {
        if letters.kana_euc * 3 > letters.pairs {
            "euc-jp"
        } else if letters.hangul * 10 > letters.pairs * 8 {
            "euc-kr"
        } else if letters.trail_ascii * 8 > letters.pairs && letters.common_big5 > letters.common_gb {
            "big5"
        } else {
            "gb18030"
        }
    } else if letters.cyrillic * 10 > high * 8 && letters.long_runs * 2 > letters.runs {
        "windows-1251"
    } else if letters.central_european * 8 > high {
        "windows-1250"
    } else if letters.turkish * 4 > high {
        "windows-1254"
    } else {
        "windows-1252"
    };
    Encoding::Legacy(label)
}

fn count(sample: &[u8]) -> Letters {
    let mut letters = Letters::default();
    let beside_letter = |at: usize| {
        let letter = |at: usize| sample.get(at).is_some_and(u8::is_ascii_alphabetic);
        (at > 0 && letter(at - 1)) || letter(at + 1)
    };
    // Runs of high bytes, for the encodings of one byte a letter.
    let mut run = 0u32;
    for (at, &byte) in sample.iter().enumerate() {
        if byte < 0x80 {
            if run > 0 {
                letters.runs += 1;
                letters.long_runs += u32::from(run >= 3);
            }
            run = 0;
            continue;
        }
        run += 1;
        letters.high += 1;
        letters.cyrillic += u32::from(byte >= 0xC0 || byte == 0xA8 || byte == 0xB8);
        // Signs in Windows-1252, letters in Windows-1250 or -1254.
        let central = matches!(byte, 0x8A | 0x8C..=0x8F | 0x9A | 0x9C..=0x9F | 0xA3 | 0xA5 | 0xAA | 0xAF | 0xB3 | 0xB9 | 0xBA | 0xBC | 0xBE | 0xBF);
        letters.central_european += u32::from(
            (central && beside_letter(at))
                || (matches!(byte, 0xE8 | 0xEC | 0xF8 | 0xF9 | 0xEA | 0xF1) && central_neighbour(sample, at)),
        );
        letters.turkish += u32::from(matches!(byte, 0xD0 | 0xDD | 0xDE | 0xF0 | 0xFD | 0xFE) && beside_letter(at));
    }
    // Pairs, for the encodings of two bytes a letter.
    let mut at = 0;
    while at < sample.len() {
        let lead = sample[at];
        if lead < 0x81 || lead == 0xFF {
            at += 1;
            continue;
        }
        let Some(&trail) = sample.get(at + 1) else { break };
        if !(0x40..=0xFE).contains(&trail) || trail == 0x7F {
            letters.broken_pairs += 1;
            at += 1;
            continue;
        }
        letters.pairs += 1;
        letters.trail_ascii += u32::from(trail < 0x80);
        letters.hangul += u32::from((0xB0..=0xC8).contains(&lead) && trail >= 0xA1);
        letters.kana_euc += u32::from((lead == 0xA4 || lead == 0xA5) && trail >= 0xA1);
        letters.kana_sjis += u32::from((lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96));
        letters.common_big5 += u32::from((0xA4..=0xC6).contains(&lead));
        letters.common_gb += u32::from((0xB0..=0xD7).contains(&lead) && trail >= 0xA1);
        at += 2;
    }
    letters
}

/// Whether a byte that is a letter in both encodings stands near one that is a letter only in Windows-1250.
fn central_neighbour(sample: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(12);
    let to = (at + 12).min(sample.len());
    sample[from..to].iter().any(|byte| matches!(byte, 0x9A | 0x9C | 0x9E | 0x9F | 0xB3 | 0xB9 | 0xBF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_zeros() {
        assert_eq!(begins_as(b"\xEF\xBB\xBFa"), (Encoding::Utf8, 3));
        assert_eq!(begins_as(b"\xFF\xFEa\0"), (Encoding::Utf16Le, 2));
        assert_eq!(begins_as(b"\xFF\xFE\0\0a\0\0\0"), (Encoding::Utf32Le, 4));
        assert_eq!(begins_as(b"a\0b\0,\0c\0d\0"), (Encoding::Utf16Le, 0));
        assert_eq!(begins_as(b"\0a\0b\0,\0c\0d"), (Encoding::Utf16Be, 0));
        assert_eq!(begins_as(b"plain,ascii\n"), (Encoding::Utf8, 0));
    }

    /// Made-up lines of shipment words, each in the encoding that its country's software writes.
    #[test]
    fn letters_tell_the_encoding() {
        for (label, text) in [
            (
                "gb18030",
                "订单号,销售时间,收货人,货品名称,备注\n一号,上午,王小明,陶瓷茶杯,按时交货\n二号,下午,李丽,棉布衬衫,晚交货\n",
            ),
            ("big5", "訂單號,收貨人,貨品名稱,備註\n一號,王小明,陶瓷茶杯,準時交貨\n二號,陳美麗,棉布襯衫,延遲交貨\n"),
            ("shift_jis", "注文番号,受取人,商品名,メモ\n一,たなか,ティーカップ,すぐにとどく\n二,すずき,シャツ,おくれています\n"),
            ("euc-jp", "注文番号,受取人,商品名,メモ\n一,たなか,ティーカップ,すぐにとどく\n二,すずき,シャツ,おくれています\n"),
            ("euc-kr", "주문번호,수취인,상품명,비고\n하나,김민수,도자기 찻잔,정시 배송\n둘,이영희,면 셔츠,지연 배송\n"),
            (
                "windows-1251",
                "номер заказа;получатель;товар\n1;Иван Петров;чашка фарфоровая\n2;Анна Смирнова;рубашка хлопковая\n",
            ),
            (
                "windows-1250",
                "číslo objednávky;příjemce;zboží\n1;Žofie Šťastná;čajový šálek\nnumer przesyłki;odbiorca;Małgorzata Wiśniewska;łyżka\n",
            ),
            ("windows-1254", "sipariş no;alıcı;ürün\n1;Ayşe Yıldız;çay bardağı\n2;İbrahim Şahin;pamuklu gömlek\n"),
            (
                "windows-1252",
                "Bestellnummer;Empfänger;Straße;Größe\n1;Jürgen Müller;Hauptstraße 5;groß\n2;Élodie Lefèvre;Rue de la Forêt 7;très grand\n",
            ),
        ] {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).map(|encoding| encoding.encode(text).0);
            assert_eq!(encoding.map(|bytes| by_letters(&bytes)), Some(Encoding::Legacy(label)), "{label}");
        }
    }
}
