//! A table of any number of rows. Only what is seen is in the document; the rest is asked of the worker as it comes into view.
//!
//! One stop for the keyboard: the focus stays on the grid, and the cell that it is at is named to those who hear it. The names
//! of the columns are a row of the grid; Enter there sorts.

use super::masking::{detected, masked, shown};
use super::window::{At, ROW, Seen, height, moved, next_sort, scrolled_to, seen, seen_columns};
use crate::app::page::session::Session;
use crate::app::page::state::Shared;
use crate::app::page::words::{figures, said, say, t};
use crate::engine::rows::{Filter, RowsAsked, Sort, Window};
use crate::language::page::records::RecordsSay;
use crate::report::Report;
use crate::saying::Value;
use crate::understand::{Role, label};
use leptos::html::Div;
use leptos::prelude::*;
use std::fmt::Write as _;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Rows asked for at a time: two screens. To take in more would be felt while one scrolls.
const PAGE: u32 = 50;
/// So many pages are kept; less than the model keeps of windows.
const PAGES_KEPT: usize = 12;
/// No more pages are asked for while so many have not come: a hand on the scroll bar is quicker than the worker.
const OUTSTANDING: usize = 2;
/// Height of the names of the columns, in pixels.
const HEAD: f64 = 50.0;
/// Width of the column of line numbers, in pixels.
const LINE: f64 = 76.0;

/// What the grid shows: all rows of a table, or a few of them.
#[derive(Clone, PartialEq)]
pub struct Shows {
    /// The report that the table is of.
    pub report: Shared<Report>,
    /// Index of the table.
    pub table: u32,
    /// Only these rows.
    pub only: Option<Vec<u32>>,
    /// Columns that matter most; they come first.
    pub matter: Vec<u32>,
}

/// A column.
#[derive(Clone)]
struct Head {
    column: u32,
    name: String,
    role: String,
    masked: bool,
    detected: bool,
    matters: bool,
    number: bool,
}

fn heads(shows: &Shows) -> Vec<Head> {
    let Some(table) = shows.report.tables.get(shows.table as usize) else { return Vec::new() };
    let (masked, detected) = (masked(&shows.report, shows.table), detected(&shows.report, shows.table));
    let at = |list: &[bool], column: u32| list.get(column as usize).copied().unwrap_or(false);
    let rest = (0..table.columns.len() as u32).filter(|column| !shows.matter.contains(column));
    let head = |column: u32| {
        let of = table.columns.get(column as usize)?;
        Some(Head {
            column,
            name: of.name.clone(),
            role: if of.role.role == Role::Other { String::new() } else { said(&label(of.role.role)) },
            masked: at(&masked, column),
            detected: at(&detected, column),
            matters: shows.matter.contains(&column),
            number: matches!(of.role.role, Role::Measure(_) | Role::Money(_)) && of.kind == "number",
        })
    };
    shows.matter.iter().copied().chain(rest).filter_map(head).collect()
}

/// Widths of the columns in pixels, by their names and the rows that came first.
fn widths(heads: &[Head], window: Option<&Window>) -> Vec<f64> {
    const LETTER: f64 = 7.3;
    let width = |head: &Head| {
        let cells = window.map(|window| window.rows.as_slice()).unwrap_or_default().iter();
        let cells = cells.filter_map(|row| row.cells.get(head.column as usize)).map(|cell| cell.chars().count());
        let names = [head.name.chars().count() + 2, head.role.chars().count().min(22)];
        let most = cells.chain(names).max().unwrap_or(0);
        (most as f64 * LETTER + 24.0).clamp(80.0, 300.0).round()
    };
    heads.iter().map(width).collect()
}

/// The table.
#[component]
pub fn Grid(
    /// What it shows.
    shows: Shows,
    /// What a row must hold.
    #[prop(into)]
    filter: Signal<Option<Filter>>,
    /// Whether masked cells are shown.
    revealed: RwSignal<bool>,
    /// Set to how many rows match, of how many; `None` while that is not known.
    found: RwSignal<Option<(u32, u32)>>,
) -> impl IntoView {
    let session = Session::of_page();
    let table = shows.table;
    let whole = shows.only.as_ref().map(|only| only.len() as u32);
    let whole = whole.unwrap_or_else(|| shows.report.tables.get(table as usize).map_or(0, |table| table.rows as u32));
    let name = {
        let report = shows.report.clone();
        move || super::behind::name_of(&report, table)
    };
    let heads: Arc<[Head]> = heads(&shows).into();
    let columns = heads.len() as u32 + 1;
    let only = StoredValue::new(shows.only);

    let frame = NodeRef::<Div>::new();
    let (scrolled, high) = (RwSignal::new(0.0_f64), RwSignal::new(600.0_f64));
    let (aside, room) = (RwSignal::new(0.0_f64), RwSignal::new(1200.0_f64));
    let sort = RwSignal::new(None::<Sort>);
    let at = RwSignal::<At>::new((None, 0));
    let pages = RwSignal::new(Vec::<(u32, u32)>::new());
    let question = Memo::new(move |_| (sort.get(), filter.get()));
    let known = Memo::new(move |_| {
        pages.with(|pages| {
            pages
                .iter()
                .filter_map(|&(page, request)| Some((page, session.window(request)?)))
                .collect::<Vec<(u32, Shared<Window>)>>()
        })
    });
    let counted = Memo::new(move |_| known.with(|known| known.last().map(|(_, window)| (window.matching, window.total))));
    // What was known before stays until there is an answer, so that nothing jumps.
    let rows =
        Memo::new(move |before: Option<&u32>| counted.get().map_or(before.copied().unwrap_or(whole), |(matching, _)| matching));
    let window = Memo::new(move |_| seen(rows.get(), scrolled.get(), high.get()));
    Effect::new(move |_| found.set(counted.get()));

    Effect::new(move |before: Option<(Option<Sort>, Option<Filter>)>| {
        let now = question.get();
        let Seen { first, until, .. } = window.get();
        let arrived = known.with(Vec::len);
        let mut asked = pages.get_untracked();
        let mut wanted = first / PAGE..=until.saturating_sub(1) / PAGE;
        let mut outstanding = asked.len() - arrived.min(asked.len());
        if before.as_ref() != Some(&now) {
            asked.clear();
            (wanted, outstanding) = (0..=0, 0);
            if let Some(frame) = frame.get_untracked() {
                frame.set_scroll_top(0);
            }
            scrolled.set(0.0);
            at.update(|at| at.0 = at.0.map(|_| 0));
        }
        let before = asked.clone();
        for page in wanted {
            if outstanding < OUTSTANDING && !asked.iter().any(|&(known, _)| known == page) {
                let (sort, filter) = now.clone();
                let request = RowsAsked { table, only: only.get_value(), sort, filter, from: page * PAGE, count: PAGE };
                asked.push((page, session.ask_rows(request)));
                outstanding += 1;
            }
        }
        if asked.len() > PAGES_KEPT {
            asked.drain(..asked.len() - PAGES_KEPT);
        }
        if asked != before || asked.is_empty() {
            pages.set(asked);
        }
        now
    });

    let measure = move || {
        if let Some(frame) = frame.get_untracked() {
            high.set((f64::from(frame.client_height()) - HEAD).max(ROW));
            room.set(f64::from(frame.client_width()));
        }
    };
    frame.on_load(move |_| request_animation_frame(measure));
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());

    // Measured once, on the first rows: columns that grow while one scrolls are not read.
    let wide = {
        let heads = Arc::clone(&heads);
        Memo::new(move |before: Option<&(bool, Vec<f64>)>| match before {
            Some(before) if before.0 => before.clone(),
            _ => known.with(|known| (!known.is_empty(), widths(&heads, known.first().map(|(_, window)| &**window)))),
        })
    };
    let template = Memo::new(move |_| wide.with(|(_, widths)| format!("{LINE}px{}", tracks(widths))));
    let across = Memo::new(move |_| {
        let (first, until, left) = wide.with(|(_, widths)| seen_columns(widths, aside.get(), room.get()));
        Across { first, until, left }
    });
    let row_template = Memo::new(move |_| {
        let Across { first, until, left } = across.get();
        wide.with(|(_, widths)| format!("{LINE}px {left}px{}", tracks(widths.get(first..until).unwrap_or_default())))
    });
    let full = Memo::new(move |_| LINE + wide.with(|(_, widths)| widths.iter().sum::<f64>()));

    let show = move |to: At| {
        at.set(to);
        let Some(frame) = frame.get_untracked() else { return };
        if let Some(row) = to.0 {
            let top = scrolled_to(rows.get_untracked(), row, f64::from(frame.scroll_top()), high.get_untracked());
            frame.set_scroll_top(top.round() as i32);
        }
        let (left, right) = edges(&wide.get_untracked().1, to.1);
        let (from, room) = (f64::from(frame.scroll_left()), f64::from(frame.client_width()));
        if to.1 == 0 || left - LINE < from {
            frame.set_scroll_left((left - LINE).max(0.0) as i32);
        } else if right > from + room {
            frame.set_scroll_left((right - room) as i32);
        }
    };
    let of_column: Arc<[u32]> = heads.iter().map(|head| head.column).collect();
    let sort_by = move |column: u32| sort.update(|sort| *sort = next_sort(*sort, column));
    let keyed = {
        let of_column = Arc::clone(&of_column);
        move |event: leptos::ev::KeyboardEvent| {
            let now = at.get_untracked();
            let page = ((high.get_untracked() / ROW) as u32).saturating_sub(1).max(1);
            let whole = event.ctrl_key() || event.meta_key();
            if let Some(to) = moved(&event.key(), whole, now, rows.get_untracked(), columns, page) {
                event.prevent_default();
                show(to);
            } else if matches!(event.key().as_str(), "Enter" | " ") && now.0.is_none() {
                event.prevent_default();
                match now.1.checked_sub(1).and_then(|column| of_column.get(column as usize)) {
                    Some(&column) => sort_by(column),
                    None => sort.set(None),
                }
            }
        }
    };
    let pointed = move |event: leptos::ev::MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let cell = target.and_then(|target| target.closest("[id^='cell-']").ok().flatten());
        let id = cell.map(|cell| cell.id()).unwrap_or_default();
        let mut parts = id.split('-').skip(1).map(str::parse::<u32>);
        if let (Some(Ok(row)), Some(Ok(column))) = (parts.next(), parts.next()) {
            at.set((Some(row), column));
        }
    };

    let names = heads
        .iter()
        .enumerate()
        .map(|(place, head)| {
            let (column, place) = (head.column, place as u32 + 1);
            let sorted = move || match sort.get() {
                Some(sort) if sort.column == column => {
                    if sort.descending {
                        "descending"
                    } else {
                        "ascending"
                    }
                }
                _ => "none",
            };
            let here = move || at.get() == (None, place);
            view! {
                <div
                    role="columnheader" class="column" class:matters=head.matters class:number=head.number class:here=here
                    id=format!("head-{place}") aria-colindex=place + 1 aria-sort=sorted
                    on:click=move |_| { at.set((None, place)); sort_by(column); }
                >
                    <span class="column-name">{head.name.clone()}</span>
                    <span class="column-role">{head.role.clone()}</span>
                </div>
            }
        })
        .collect_view();
    let line_here = move || at.get() == (None, 0);
    let marker = move || {
        let (row, column) = at.get();
        let Seen { first, until, top } = window.get();
        let row = row.filter(|row| (first..until).contains(row))?;
        let (left, right) = wide.with(|(_, widths)| edges(widths, column));
        let top = top + f64::from(row - first) * ROW;
        Some(view! {
            <div class="here-mark" aria-hidden="true" style:top=format!("{top}px") style:left=format!("{left}px") style:width=format!("{}px", right - left)></div>
        })
    };
    // A cell out of sight is not in the document, and cannot be named.
    let active = move || match at.get() {
        (None, column) => Some(format!("head-{column}")),
        (Some(row), column) => {
            let (Seen { first, until, .. }, across) = (window.get(), across.get());
            let is_drawn = column == 0 || (across.first..across.until).contains(&(column as usize - 1));
            ((first..until).contains(&row) && is_drawn).then(|| format!("cell-{row}-{column}"))
        }
    };
    let drawn = Drawn { heads: Arc::clone(&heads), known, across, template: row_template, revealed };
    let row = move |row: u32| view! { <Row row drawn=drawn.clone()/> };
    let on_scroll = move |_| {
        let Some(frame) = frame.get_untracked() else { return };
        let (down, across) = (f64::from(frame.scroll_top()), f64::from(frame.scroll_left()));
        if scrolled.get_untracked() != down {
            scrolled.set(down);
        }
        if aside.get_untracked() != across {
            aside.set(across);
        }
    };
    let whole_cell = {
        let heads = Arc::clone(&heads);
        move || {
            let (row, column) = at.get();
            let (row, head) = (row?, heads.get(column.checked_sub(1)? as usize)?);
            let cell = known.with(|known| {
                let (_, window) = known.iter().find(|(page, _)| *page == row / PAGE)?;
                window.rows.get((row % PAGE) as usize)?.cells.get(head.column as usize).cloned()
            })?;
            let cell = shown(&cell, head.masked && !revealed.get());
            Some(view! { <strong>{head.name.clone()}</strong>" "{cell} })
        }
    };
    view! {
        <div
            class="grid" role="grid" id="rows" tabindex="0" node_ref=frame
            aria-label=move || say(RecordsSay::Grid, [Value::Name(name())])
            aria-describedby="rows-keys" aria-activedescendant=active
            aria-rowcount=move || (u64::from(rows.get()) + 1).to_string() aria-colcount=columns
            aria-busy=move || if counted.get().is_none() { "true" } else { "false" }
            on:scroll=on_scroll
            on:keydown=keyed on:click=pointed
        >
            <div class="grid-head" role="rowgroup">
                <div class="row" role="row" aria-rowindex="1" style:grid-template-columns=move || template.get()>
                    <div
                        role="columnheader" class="column line" class:here=line_here id="head-0" aria-colindex="1"
                        on:click=move |_| { at.set((None, 0)); sort.set(None); }
                    >
                        <span class="column-name">{t(RecordsSay::Line)}</span>
                    </div>
                    {names}
                </div>
            </div>
            <div class="grid-body" role="rowgroup" style:width=move || format!("{}px", full.get()) style:height=move || format!("{}px", height(rows.get()))>
                <div role="presentation" class="grid-rows" style:transform=move || format!("translateY({}px)", window.get().top)>
                    <For each=move || { let Seen { first, until, .. } = window.get(); first..until } key=|row| *row children=row/>
                </div>
                {marker}
            </div>
        </div>
        <p class="whole-cell">{whole_cell}</p>
        <p class="quietly" id="rows-keys">{t(RecordsSay::Keys)}" "{t(RecordsSay::Marked)}</p>
    }
}

/// Widths as the tracks of a grid.
fn tracks(widths: &[f64]) -> String {
    widths.iter().fold(String::new(), |mut tracks, width| {
        let _ = write!(tracks, " {width}px");
        tracks
    })
}

/// Left and right edge of a column in pixels, 0 being the lines'.
fn edges(widths: &[f64], column: u32) -> (f64, f64) {
    let Some(at) = column.checked_sub(1) else { return (0.0, LINE) };
    let left = LINE + widths.iter().take(at as usize).sum::<f64>();
    (left, left + widths.get(at as usize).copied().unwrap_or(0.0))
}

/// The columns that are drawn: behind the line's number and the room of those left out, from `first` until `until`.
#[derive(Copy, Clone, PartialEq, Default)]
struct Across {
    first: usize,
    until: usize,
    left: f64,
}

/// What the rows are drawn from.
#[derive(Clone)]
struct Drawn {
    heads: Arc<[Head]>,
    known: Memo<Vec<(u32, Shared<Window>)>>,
    across: Memo<Across>,
    template: Memo<String>,
    revealed: RwSignal<bool>,
}

/// A row; its cells are empty until they have come. They are written as one text: a view of each cell takes ten times as long,
/// and a hand on the scroll bar draws thousands.
#[component]
fn Row(row: u32, drawn: Drawn) -> impl IntoView {
    let Drawn { heads, known, across, template, revealed } = drawn;
    let window = Memo::new(move |_| {
        known.with(|known| known.iter().find(|(page, _)| *page == row / PAGE).map(|(_, window)| window.clone()))
    });
    let cells = move || {
        let window = window.get();
        let sent = window.as_ref().and_then(|window| window.rows.get((row % PAGE) as usize));
        let line = sent.map(|sent| figures(|figures| figures.count(u64::from(sent.line)))).unwrap_or_default();
        let (revealed, hidden) = (revealed.get(), say(RecordsSay::Hidden, []));
        let mut html = format!(
            "<div role=\"rowheader\" class=\"cell line\" id=\"cell-{row}-0\" aria-colindex=\"1\">{line}</div><div role=\"presentation\"></div>"
        );
        let Across { first, until, .. } = across.get();
        for (place, head) in heads.iter().enumerate().take(until).skip(first) {
            let masked = head.masked && !revealed;
            let cell = sent.and_then(|sent| sent.cells.get(head.column as usize));
            let filled = cell.is_some_and(|cell| !cell.trim().is_empty());
            let text = cell.map(|cell| escaped(&shown(cell, masked))).unwrap_or_default();
            let (place, index) = (place + 1, place + 2);
            let _ = write!(html, "<div role=\"gridcell\" id=\"cell-{row}-{place}\" aria-colindex=\"{index}\" class=\"cell");
            for (class, is) in
                [(" matters", head.matters), (" number", head.number), (" masked", masked), (" marked", head.detected && filled)]
            {
                html.push_str(if is { class } else { "" });
            }
            html.push('"');
            if masked && filled {
                let _ = write!(html, " aria-label=\"{}\"", escaped(&hidden));
            }
            let _ = write!(html, "><span>{text}</span></div>");
        }
        html
    };
    view! {
        <div class="row" class:odd=row % 2 == 1 role="row" aria-rowindex=(u64::from(row) + 2).to_string() style:grid-template-columns=move || template.get() inner_html=cells></div>
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
