//! The overview: the worst findings with who could learn them and what would lower them, the observer matrix, what the files
//! hold, and the six at a glance.

use super::address::{Address, View};
use super::intake::Picker;
use super::level::LevelMark;
use super::navigation::Navigation;
use super::picture::Picture;
use super::session::Session;
use super::words::{figures, lowering, said, say, speech, t, took};
use crate::chart::scene::Of;
use crate::exposure::{Exposure, Finding, Quantity};
use crate::language::page::OverviewSays;
pub use crate::language::page::names::exposure as name_of;
use crate::pictures::matrix;
use crate::report::{Report, could_learn, worst};
use crate::saying::{Saying, Value};
use leptos::prelude::*;

/// So many observers are named beside a finding.
const NAMED: usize = 3;
/// So many files are listed; the view of files has all.
const FILES: usize = 6;

/// The view in which an exposure is shown at length.
pub fn view_of(exposure: Exposure) -> View {
    match exposure {
        Exposure::Organisations | Exposure::Network => View::Network,
        Exposure::Products => View::Products,
        Exposure::Routes => View::Map,
        Exposure::Consumers => View::Consumers,
        Exposure::Patterns => View::Patterns,
    }
}

/// A quantity as a number and what it counts; a share counts nothing.
pub fn amount(quantity: Quantity) -> (String, String) {
    speech(|speech| speech.amount(quantity))
}

/// What is said of a number of things, with the number itself left to stand alone.
fn noun(code: OverviewSays, number: u64) -> String {
    say(code, [Value::Count(number)])
}

fn count(number: u64) -> String {
    figures(|figures| figures.count(number))
}

/// A link to another place of the page, which an ordinary click follows without leaving the page.
#[component]
pub fn Leading(
    /// Where it leads, from where the page is.
    to: impl Fn(Address) -> Address + Copy + Send + Sync + 'static,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let follow = move |event: leptos::ev::MouseEvent| {
        // With a key held the browser opens the link elsewhere, as it does with any.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            navigation.go(to(untrack(move || navigation.address())));
        }
    };
    view! { <a href=move || to(navigation.address()).written() on:click=follow>{children()}</a> }
}

/// The view.
#[component]
pub fn Overview() -> impl IntoView {
    view! {
        <Head/>
        <Worst/>
        <ObserverMatrix/>
        <Holds/>
        <Glance/>
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = Session::of_page();
    let took_ms = Memo::new(move |_| session.model().with(|model| model.took_ms));
    let facts = move || {
        session.report.with(|report| {
            let report = report.as_ref()?;
            let read = report.files.iter().map(|file| file.rows_read).sum::<u64>();
            let not_read = report.files.iter().map(|file| file.rows_not_read).sum::<u64>();
            let file = match report.files.as_slice() {
                [one] => one.name.clone(),
                all => noun(OverviewSays::FilesRead, all.len() as u64),
            };
            let fact = |value: String, name: String, class: &'static str| {
                view! { <div class=class><dt>{name}</dt><dd>{value}</dd></div> }
            };
            let is = say(OverviewSays::ShipmentsAre, [Value::Count(report.shipments), report.shipment_is.clone().into()]);
            Some(view! {
                <p class="of">{file}</p>
                <dl class="facts">
                    {fact(count(read), noun(OverviewSays::RowsRead, read), "")}
                    {fact(count(not_read), noun(OverviewSays::RowsNotRead, not_read), if not_read > 0 { "attention" } else { "" })}
                    {fact(count(report.shipments), is, "")}
                    {fact(said(&took(took_ms.get())), say(OverviewSays::Took, []), "")}
                </dl>
            })
        })
    };
    let synthetic = Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| report.synthetic)));
    let navigation = Navigation::of_page();
    // What was looked at means nothing in the next files.
    let clear = move |_| {
        session.clear();
        navigation.go(Address::default());
    };
    view! {
        <header class="head">
            <h1 id="result" tabindex="-1">{t(OverviewSays::Title)}</h1>
            {move || synthetic.get().then(|| view! {
                <p class="synthetic"><strong>{t(OverviewSays::Synthetic)}</strong>" "{t(OverviewSays::SyntheticMeans)}</p>
            })}
            {facts}
            <p class="ways">
                <Picker label=Signal::derive(t(OverviewSays::AddFiles))/>
                <button type="button" id="save" on:click=move |_| session.save_report()>{t(OverviewSays::SaveReport)}</button>
                <button type="button" id="save-paper" on:click=move |_| session.save_paper()>{t(OverviewSays::SavePaper)}</button>
                <button type="button" id="clear" on:click=clear>{t(OverviewSays::Clear)}</button>
            </p>
        </header>
    }
}

#[component]
fn Worst() -> impl IntoView {
    let session = Session::of_page();
    let found = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| worst(&report.findings)).unwrap_or_default())
    });
    let title = move || noun(OverviewSays::Worst, found.with(Vec::len) as u64);
    let inside = move || match found.get() {
        none if none.is_empty() => view! { <p class="sentence">{t(OverviewSays::NothingMeasured)}</p> }.into_any(),
        found => {
            let list = found.into_iter().map(|finding| view! { <WorstOne finding/> }).collect_view();
            view! { <ol class="worst">{list}</ol> }.into_any()
        }
    };
    view! {
        <section class="worst-things" aria-labelledby="worst">
            <h2 id="worst">{title}</h2>
            {inside}
        </section>
    }
}

#[component]
fn WorstOne(finding: Finding) -> impl IntoView {
    let session = Session::of_page();
    let (exposure, measure, records) = (finding.exposure, finding.measure, finding.evidence.total);
    let (level, number) = (finding.level, finding.number);
    let (sentence, lowered) = (finding.says.clone(), finding);
    let figure = move || {
        number.map(|number| {
            let (value, unit) = amount(number);
            view! { <p class="figure"><strong>{value}</strong><span>{unit}</span></p> }
        })
    };
    let who = move || {
        let names = session
            .report
            .with(|report| report.as_ref().map(|report| could_learn(&report.observers, exposure)).unwrap_or_default());
        let more = names.len().saturating_sub(NAMED) as u64;
        if names.is_empty() {
            return say(OverviewSays::OnlyHolders, []);
        }
        let name = Value::from;
        if more == 0 {
            return say(OverviewSays::Observers, [Value::List(names.into_iter().map(name).collect())]);
        }
        let first: Vec<Saying> = names.into_iter().take(NAMED).collect();
        say(OverviewSays::ObserversMore, [Saying::listed(first).into(), Value::Count(more)])
    };
    let view = move |now: Address| Address { view: view_of(exposure), finding: None, ..now };
    let rows = move |now: Address| Address { view: View::Records, finding: Some(measure.key().to_owned()), ..now };
    let observers = move |now: Address| Address { view: View::Who, finding: None, ..now };
    view! {
        <li class="worst-one">
            <header>
                <h3>{t(name_of(exposure))}</h3>
                <LevelMark level=Signal::stored(level)/>
            </header>
            <p class="sentence">{move || said(&sentence)}</p>
            {figure}
            <dl class="definition">
                <div><dt>{t(OverviewSays::WhoCould)}</dt><dd>{who}</dd></div>
                <div><dt>{t(OverviewSays::WhatToDo)}</dt><dd>{move || lowering(&lowered)}</dd></div>
            </dl>
            <p class="leads">
                <Leading to=view>{move || say(OverviewSays::ShowView, [Saying::plain(name_of(exposure)).into()])}</Leading>
                {(records > 0).then(|| view! { <Leading to=rows>{move || noun(OverviewSays::ShowRecords, records)}</Leading> })}
                <Leading to=observers>{t(OverviewSays::ShowWho)}</Leading>
            </p>
        </li>
    }
}

#[component]
fn ObserverMatrix() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let any =
        Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| !report.observers.is_empty())));
    let draw = move |width| {
        let drawn = |report: &Report| {
            let mut chart = speech(|speech| matrix::drawn(speech, report, width));
            chart.caption.notes.push(say(OverviewSays::MatrixChoose, []));
            chart
        };
        session.report.with(|report| report.as_ref().map(|report| drawn(report)).unwrap_or_default())
    };
    let choose = Callback::new(move |of: Of| {
        let row = match of {
            Of::Cell(row, _) => row as usize,
            _ => return navigation.show(View::Who),
        };
        let key = session.report.with_untracked(|report| report.as_ref()?.observers.get(row).map(|found| found.key.clone()));
        let mut to = untrack(move || navigation.address());
        to.view = View::Who;
        to.finding = None;
        to.selection.observer = key;
        navigation.go(to);
    });
    view! {
        <section class="observer-matrix" aria-labelledby="matrix">
            <h2 id="matrix">{t(OverviewSays::ShowWho)}</h2>
            {move || if any.get() {
                view! { <Picture name="observers" draw choose/> }.into_any()
            } else {
                view! { <p class="lead">{t(OverviewSays::MatrixEmpty)}</p> }.into_any()
            }}
        </section>
    }
}

/// What the files hold, a line for each.
#[component]
fn Holds() -> impl IntoView {
    let session = Session::of_page();
    let rows = move || {
        session.report.with(|report| {
            let files = report.as_ref().map(|report| report.files.as_slice()).unwrap_or_default();
            let row = |file: &crate::report::FileReport| {
                let not_read = if file.rows_not_read > 0 { "number attention" } else { "number" };
                view! {
                    <tr>
                        <th scope="row">{file.name.clone()}</th>
                        <td>{said(&file.format)}</td>
                        <td class="number">{count(file.rows_read)}</td>
                        <td class=not_read>{count(file.rows_not_read)}</td>
                        <td class="number">{count((file.warnings.len() + file.hidden.len()) as u64)}</td>
                    </tr>
                }
            };
            files.iter().take(FILES).map(row).collect_view()
        })
    };
    let more = move || {
        let files = session.report.with(|report| report.as_ref().map_or(0, |report| report.files.len()));
        let more = files.saturating_sub(FILES) as u64;
        (more > 0).then(|| view! { <p class="quietly">{noun(OverviewSays::MoreFiles, more)}</p> })
    };
    view! {
        <section class="holds" aria-labelledby="holds">
            <h2 id="holds">{t(OverviewSays::Holds)}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=t(OverviewSays::FileTable)>
                <table>
                    <thead><tr>
                        <th scope="col">{t(OverviewSays::File)}</th>
                        <th scope="col">{t(OverviewSays::Format)}</th>
                        <th scope="col" class="number">{t(OverviewSays::Rows)}</th>
                        <th scope="col" class="number">{t(OverviewSays::NotRead)}</th>
                        <th scope="col" class="number">{t(OverviewSays::Warnings)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {more}
        </section>
    }
}

/// The six, one line each.
#[component]
fn Glance() -> impl IntoView {
    let lines = Exposure::ALL.into_iter().map(|exposure| view! { <GlanceLine exposure/> }).collect_view();
    view! {
        <section aria-labelledby="glance">
            <h2 id="glance">{t(OverviewSays::Glance)}</h2>
            <ul class="glance">{lines}</ul>
        </section>
    }
}

#[component]
fn GlanceLine(exposure: Exposure) -> impl IntoView {
    let session = Session::of_page();
    let headline = Memo::new(move |_| {
        session.report.with(|report| {
            let mut of = report.as_ref()?.findings.iter().filter(|finding| finding.exposure == exposure);
            let found = of.clone().find(|finding| finding.headline).or_else(|| of.next())?;
            Some((found.level, found.number))
        })
    });
    let level = Signal::derive(move || headline.get().and_then(|(level, _)| level));
    let value = move || match headline.get().and_then(|(_, number)| number) {
        Some(found) => {
            let (value, unit) = amount(found);
            if unit.is_empty() { value } else { format!("{value} {unit}") }
        }
        None => say(OverviewSays::NotInFiles, []),
    };
    let to = move |now: Address| Address { view: view_of(exposure), finding: None, ..now };
    view! {
        <li>
            <Leading to>
                <span class="glance-name">{t(name_of(exposure))}</span>
                <LevelMark level/>
                <span class="glance-number">{value}</span>
            </Leading>
        </li>
    }
}
