//! Quantiles of the normal distribution and of Student's: how far from the mean chance alone seldom goes.
//!
//! Normal: Wichura 1988, algorithm AS 241 (PPND16), to about 16 digits. Student's: the expansion of Fisher and Cornish 1960
//! around the normal quantile (Abramowitz and Stegun 26.7.5), to three digits from three degrees of freedom on.

/// What a standard normal value exceeds with a probability of `tail`, which lies between 0 and 1.
///
/// ```
/// use portolan::exposure::patterns::quantile::normal;
/// assert!((normal(0.025) - 1.959_963_984_540_054).abs() < 1e-14);
/// ```
pub fn normal(tail: f64) -> f64 {
    let from_half = 0.5 - tail;
    if from_half.abs() <= 0.425 {
        return from_half * ratio(&MIDDLE, 0.180625 - from_half * from_half);
    }
    let far = (-tail.min(1.0 - tail).max(f64::MIN_POSITIVE).ln()).sqrt();
    let value = if far <= 5.0 { ratio(&OUTER, far - 1.6) } else { ratio(&FAR, far - 5.0) };
    if from_half < 0.0 { -value } else { value }
}

/// What a value of Student's distribution exceeds with a probability of `tail`.
pub fn student(tail: f64, freedom: f64) -> f64 {
    let z = normal(tail);
    let square = z * z;
    let terms = [
        (square + 1.0) / 4.0,
        ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0) / 92160.0,
    ];
    z * (1.0 + polynomial(&[terms[3], terms[2], terms[1], terms[0], 0.0], 1.0 / freedom.max(1.0)))
}

/// Coefficients above and below the line, the highest power first.
type Ratio = [[f64; 8]; 2];

fn ratio(of: &Ratio, at: f64) -> f64 {
    polynomial(&of[0], at) / polynomial(&of[1], at)
}

fn polynomial(coefficients: &[f64], at: f64) -> f64 {
    coefficients.iter().fold(0.0, |sum, coefficient| sum * at + coefficient)
}

const MIDDLE: Ratio = [
    [
        2509.0809287301227,
        33430.57558358813,
        67265.7709270087,
        45921.95393154987,
        13731.69376550946,
        1971.5909503065513,
        133.14166789178438,
        3.3871328727963665,
    ],
    [
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1.0,
    ],
];
const OUTER: Ratio = [
    [
        0.0007745450142783414,
        0.022723844989269184,
        0.2417807251774506,
        1.2704582524523684,
        3.6478483247632045,
        5.769497221460691,
        4.630337846156546,
        1.4234371107496835,
    ],
    [
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1.0,
    ],
];
const FAR: Ratio = [
    [
        2.0103343992922881e-07,
        2.7115555687434876e-05,
        0.0012426609473880784,
        0.026532189526576124,
        0.29656057182850487,
        1.7848265399172913,
        5.463784911164114,
        6.657904643501103,
    ],
    [
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1.0,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_tabled() {
        let tails = [
            (0.5, 0.0),
            (0.4, 0.253_347_103_135_799_8),
            (0.1, 1.281_551_565_544_600_4),
            (0.005, 2.575_829_303_548_901),
            (1e-12, 7.034_483_825_301_132),
        ];
        for (tail, expected) in tails {
            assert!((normal(tail) - expected).abs() < 1e-14 && (normal(1.0 - tail) + expected).abs() < 1e-4, "{tail}");
        }
        for (freedom, expected) in [(3.0, 3.182), (4.0, 2.776), (7.0, 2.365), (10.0, 2.228), (29.0, 2.045), (1e9, 1.960)] {
            assert!((student(0.025, freedom) - expected).abs() < 5e-3, "{freedom}: {}", student(0.025, freedom));
        }
    }
}
