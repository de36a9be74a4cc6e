//! The compass rose and the net of rhumb lines behind the first page: the signature of a portolan chart.

use crate::pictures::map::chart::rhumbs;
use leptos::prelude::*;
use std::f64::consts::PI;
use std::fmt::Write as _;

/// The points of a star, as the `d` of two paths: the lit half of each point, and the half in shadow.
fn star(x: f64, y: f64, points: u32, offset: f64, long: f64, waist: f64) -> (String, String) {
    let at = |turn: f64, far: f64| (x + far * turn.sin(), y - far * turn.cos());
    let (mut lit, mut shaded) = (String::new(), String::new());
    for i in 0..points {
        let turn = offset + f64::from(i) * 2.0 * PI / f64::from(points);
        let half = PI / f64::from(points);
        let (tip, left, right) = (at(turn, long), at(turn - half, waist), at(turn + half, waist));
        for (path, side) in [(&mut lit, left), (&mut shaded, right)] {
            let _ = write!(path, "M{x:.2} {y:.2}L{:.2} {:.2}L{:.2} {:.2}Z", side.0, side.1, tip.0, tip.1);
        }
    }
    (lit, shaded)
}

/// A compass rose of sixteen points about `(x, y)`, north marked by a spear.
pub fn rose(x: f64, y: f64, radius: f64) -> impl IntoView {
    let quarter = star(x, y, 8, PI / 8.0, radius * 0.56, radius * 0.22);
    let half = star(x, y, 4, PI / 4.0, radius * 0.74, radius * 0.2);
    let principal = star(x, y, 4, 0.0, radius, radius * 0.2);
    let (tip, neck, wing) = (y - radius * 1.34, y - radius * 1.04, radius * 0.1);
    let north = format!(
        "M{x:.2} {tip:.2}L{:.2} {:.2}L{x:.2} {neck:.2}L{:.2} {:.2}Z",
        x + wing,
        neck - radius * 0.06,
        x - wing,
        neck - radius * 0.06
    );
    let layer = |kind: &'static str, (lit, shaded): (String, String)| {
        view! {
            <path class=format!("rose-lit {kind}") d=lit></path>
            <path class=format!("rose-shade {kind}") d=shaded></path>
        }
    };
    view! {
        <g class="rose">
            <circle class="rose-ring" cx=x cy=y r=radius * 0.62></circle>
            <circle class="rose-ring" cx=x cy=y r=radius * 0.56></circle>
            {layer("quarter", quarter)}
            {layer("half", half)}
            {layer("principal", principal)}
            <circle class="rose-heart" cx=x cy=y r=radius * 0.07></circle>
            <path class="rose-north" d=north></path>
        </g>
    }
}

/// The rose beside the name.
#[component]
pub fn SmallRose() -> impl IntoView {
    view! {
        <svg class="small-rose" viewBox="0 0 40 40" width="34" height="34" aria-hidden="true" focusable="false">
            {rose(20.0, 23.0, 14.0)}
        </svg>
    }
}

/// The net behind the first page, with its rose.
#[component]
pub fn ChartSheet() -> impl IntoView {
    let net = rhumbs(820.0, 330.0, 300.0, 2200.0);
    view! {
        <svg class="sheet" viewBox="0 0 1200 700" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false">
            <path class="rhumb quarter" d=net.quarter></path>
            <path class="rhumb half" d=net.half></path>
            <path class="rhumb principal" d=net.principal></path>
            <circle class="rhumb hidden-circle" cx="820" cy="330" r="300"></circle>
            {rose(820.0, 330.0, 118.0)}
        </svg>
    }
}
