//! Graphs whose answers are published: two that every textbook of networks uses.

use super::SupplyGraph;

/// Zachary's karate club (1977): 34 members, 78 ties, each tie once, by the higher number's list of lower ones.
const KARATE: [(u32, &[u32]); 33] = [
    (1, &[0]),
    (2, &[0, 1]),
    (3, &[0, 1, 2]),
    (4, &[0]),
    (5, &[0]),
    (6, &[0, 4, 5]),
    (7, &[0, 1, 2, 3]),
    (8, &[0, 2]),
    (9, &[2]),
    (10, &[0, 4, 5]),
    (11, &[0]),
    (12, &[0, 3]),
    (13, &[0, 1, 2, 3]),
    (14, &[]),
    (15, &[]),
    (16, &[5, 6]),
    (17, &[0, 1]),
    (18, &[]),
    (19, &[0, 1]),
    (20, &[]),
    (21, &[0, 1]),
    (22, &[]),
    (23, &[]),
    (24, &[]),
    (25, &[23, 24]),
    (26, &[]),
    (27, &[2, 23, 24]),
    (28, &[2]),
    (29, &[23, 26]),
    (30, &[1, 8]),
    (31, &[0, 24, 25, 28]),
    (32, &[2, 8, 14, 15, 18, 20, 22, 23, 29, 30, 31]),
    (33, &[8, 9, 13, 14, 15, 18, 19, 20, 22, 23, 26, 27, 28, 29, 30, 31, 32]),
];

pub fn karate_club() -> SupplyGraph {
    let edges: Vec<(u32, u32, u64)> =
        KARATE.iter().flat_map(|&(member, others)| others.iter().map(move |&other| (member, other, 1))).collect();
    assert_eq!(edges.len(), 78);
    SupplyGraph::new(34, &edges).unwrap()
}

/// Marriages between families of Florence around 1430 (Padgett; Breiger and Pattison 1986).
const FLORENCE: [(&str, &str); 20] = [
    ("Acciaiuoli", "Medici"),
    ("Castellani", "Peruzzi"),
    ("Castellani", "Strozzi"),
    ("Castellani", "Barbadori"),
    ("Medici", "Barbadori"),
    ("Medici", "Ridolfi"),
    ("Medici", "Tornabuoni"),
    ("Medici", "Albizzi"),
    ("Medici", "Salviati"),
    ("Salviati", "Pazzi"),
    ("Peruzzi", "Strozzi"),
    ("Peruzzi", "Bischeri"),
    ("Strozzi", "Ridolfi"),
    ("Strozzi", "Bischeri"),
    ("Ridolfi", "Tornabuoni"),
    ("Tornabuoni", "Guadagni"),
    ("Albizzi", "Ginori"),
    ("Albizzi", "Guadagni"),
    ("Bischeri", "Guadagni"),
    ("Guadagni", "Lamberteschi"),
];

/// The graph, and the families in alphabetical order as its nodes.
pub fn florentine_families() -> (SupplyGraph, Vec<&'static str>) {
    let mut families: Vec<&str> = FLORENCE.iter().flat_map(|&(one, other)| [one, other]).collect();
    families.sort_unstable();
    families.dedup();
    let number = |name: &str| families.iter().position(|family| *family == name).unwrap() as u32;
    let edges: Vec<(u32, u32, u64)> = FLORENCE.iter().map(|(one, other)| (number(one), number(other), 1)).collect();
    (SupplyGraph::new(families.len() as u32, &edges).unwrap(), families)
}
