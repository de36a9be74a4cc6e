//! Squarified treemaps: Mark Bruls, Kees Huizing and Jarke van Wijk, "Squarified Treemaps", Data Visualization 2000.
//!
//! Rectangles are laid in rows along the shorter side; a row takes one more as long as that does not worsen its worst
//! ratio of sides. Areas are exactly proportional.

use super::scene::Frame;

/// Divides `frame` among `values`, which fall; those that are not above nought get no area. As many frames as values.
pub(super) fn squarify(values: &[f64], frame: Frame) -> Vec<Frame> {
    let total: f64 = values.iter().filter(|value| **value > 0.0).sum();
    let mut frames = Vec::with_capacity(values.len());
    let mut free = frame;
    let count = values.iter().take_while(|value| **value > 0.0).count();
    let mut rest = values.get(..count).unwrap_or(&[]);
    let mut left = total;
    while !rest.is_empty() && left > 0.0 {
        let scale = free.area() / left;
        let side = free.width.min(free.height);
        // The row that has the best worst ratio.
        let (mut taken, mut sum, mut worst) = (0, 0.0, f64::INFINITY);
        let most = rest.first().copied().unwrap_or(0.0) * scale;
        for value in rest {
            let area = value * scale;
            let next = sum + area;
            let square = side * side;
            let ratio = if next > 0.0 && area > 0.0 {
                (square * most / (next * next)).max(next * next / (square * area))
            } else {
                f64::INFINITY
            };
            if taken > 0 && ratio > worst {
                break;
            }
            (taken, sum, worst) = (taken + 1, next, ratio);
        }
        let (row, after) = rest.split_at(taken);
        // The last row takes what rounding has left.
        let thick = if side <= 0.0 {
            0.0
        } else if after.is_empty() {
            free.width.max(free.height)
        } else {
            sum / side
        };
        let upright = free.width >= free.height;
        let mut along = 0.0;
        for value in row {
            let long = if sum > 0.0 { value * scale / sum * side } else { 0.0 };
            frames.push(if upright {
                Frame::new(free.x, free.y + along, thick, long)
            } else {
                Frame::new(free.x + along, free.y, long, thick)
            });
            along += long;
        }
        if upright {
            (free.x, free.width) = (free.x + thick, (free.width - thick).max(0.0));
        } else {
            (free.y, free.height) = (free.y + thick, (free.height - thick).max(0.0));
        }
        left -= row.iter().sum::<f64>();
        rest = after;
    }
    frames.resize(values.len(), Frame::new(free.x, free.y, 0.0, 0.0));
    frames
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of the paper: areas 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 by 4.
    #[test]
    fn the_papers_example() {
        let frames = squarify(&[6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], Frame::new(0.0, 0.0, 6.0, 4.0));
        assert_eq!(frames[0], Frame::new(0.0, 0.0, 3.0, 2.0));
        assert_eq!(frames[1], Frame::new(0.0, 2.0, 3.0, 2.0));
        assert!((frames[2].width - 12.0 / 7.0).abs() < 1e-9 && (frames[2].height - 7.0 / 3.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn areas_are_proportional_and_nothing_overlaps(
            values in proptest::collection::vec(0.0..1e6f64, 1..80), width in 10.0..1000.0f64, height in 10.0..1000.0f64,
        ) {
            let mut values = values;
            values.sort_by(|a, b| b.total_cmp(a));
            let frame = Frame::new(3.0, 7.0, width, height);
            let total: f64 = values.iter().sum();
            let frames = squarify(&values, frame);
            prop_assert_eq!(frames.len(), values.len());
            for (i, (part, value)) in frames.iter().zip(&values).enumerate() {
                prop_assert!(frame.holds(part), "{part:?}");
                prop_assert!((part.area() * total - value * frame.area()).abs() <= 1e-6 * frame.area() * total.max(1.0));
                prop_assert!(frames[i + 1..].iter().all(|other| !part.overlaps(other)));
            }
        }
    }
}
