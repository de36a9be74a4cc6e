//! Who is who: which names were taken for one party, which may be one, who is a person; and the person's word on it.

use super::browser;
use super::session::Session;
use super::words::{said, say, t};
use crate::language::page::PartiesSay;
use crate::report::{AlikeReport, MergedReport, PartiesReport, PartyReport};
use crate::saying::{Common, Saying, Value};
use crate::understand::{OrganisationCorrections, PartyKey, PartyKind};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// So many of each list are shown at first.
const AT_FIRST: usize = 8;

/// The section.
#[component]
pub fn Parties() -> impl IntoView {
    let session = Session::of_page();
    let parties = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| report.parties.clone()).unwrap_or_default())
    });
    let said = session.parties;
    let of = move |get: fn(&PartiesReport) -> u64| Signal::derive(move || parties.with(get));
    let lead = move || {
        parties.with(|parties| say(PartiesSay::Lead, [parties.organisations, parties.persons, parties.unknown].map(Value::Count)))
    };
    let alike = move || parties.with(|parties| parties.alike.iter().map(alike).collect::<Vec<_>>());
    let merged = move || parties.with(|parties| parties.merged.iter().map(merged).collect::<Vec<_>>());
    let largest =
        move || parties.with(|parties| said.with(|said| parties.largest.iter().map(|one| party(one, said)).collect::<Vec<_>>()));
    view! {
        <section class="parties" aria-labelledby="parties">
            <h2 id="parties" tabindex="-1">{t(PartiesSay::Title)}</h2>
            <p class="lead">{lead}</p>
            <List title=PartiesSay::Alike total=of(|parties| parties.alike_count) rows=Signal::derive(alike)/>
            <List title=PartiesSay::Merged total=of(|parties| parties.merged_count) rows=Signal::derive(merged)/>
            <List title=PartiesSay::Largest total=of(|parties| parties.organisations + parties.persons + parties.unknown) rows=Signal::derive(largest)/>
            <SetRight/>
        </section>
    }
}

/// A list that shows its beginning; hidden where there is nothing.
#[component]
fn List(title: PartiesSay, total: Signal<u64>, rows: Signal<Vec<Row>>) -> impl IntoView {
    let all = RwSignal::new(false);
    let shown = move || {
        let most = if all.get() { usize::MAX } else { AT_FIRST };
        rows.with(|rows| rows.iter().take(most).map(Row::view).collect_view())
    };
    let more = move || rows.with(Vec::len) > AT_FIRST && !all.get();
    let rest = move || total.get().saturating_sub(rows.with(Vec::len) as u64);
    let any = move || total.get() > 0;
    let list = NodeRef::<leptos::html::Ul>::new();
    let show_all = move |_| {
        all.set(true);
        // The button goes, and the keyboard with it: to the first of those that came.
        request_animation_frame(move || {
            let came = list.get_untracked().and_then(|list| list.children().item(AT_FIRST as u32));
            if let Some(stop) = came.and_then(|row| row.query_selector("button, select").ok().flatten()) {
                browser::focus_still(&stop);
            }
        });
    };
    let cut = move || !more() && rest() > 0;
    view! {
        <Show when=any>
            <h3>{move || say(title, [Value::Count(total.get())])}</h3>
            <ul class="who" node_ref=list>{shown}</ul>
            <Show when=more>
                <p><button type="button" on:click=show_all>{move || say(PartiesSay::ShowAll, [Value::Count(rows.with(Vec::len) as u64)])}</button></p>
            </Show>
            <Show when=cut>
                <p class="quietly">{move || say(PartiesSay::NotListed, [Value::Count(rest())])}</p>
            </Show>
        </Show>
    }
}

/// A line of a list: what it says, why, and what the person can answer.
#[derive(Clone, PartialEq)]
struct Row {
    names: Vec<String>,
    because: String,
    answers: Vec<(String, Word)>,
    /// The party whose kind can be chosen, its kind now, and whether the person chose it.
    kind: Option<(PartyKey, PartyKind, bool)>,
}

/// What the person can say of parties.
#[derive(Clone, PartialEq)]
enum Word {
    Same(PartyKey, PartyKey),
    Apart(PartyKey, PartyKey),
}

fn named(party: &PartyReport) -> String {
    party.country.as_ref().map_or_else(|| party.name.clone(), |country| format!("{} ({country})", party.name))
}

fn alike(pair: &AlikeReport) -> Row {
    let (one, other) = (pair.one.key.clone(), pair.other.key.clone());
    Row {
        names: vec![named(&pair.one), named(&pair.other)],
        because: said(&pair.because),
        answers: vec![
            (say(PartiesSay::Same, []), Word::Same(one.clone(), other.clone())),
            (say(PartiesSay::NotSame, []), Word::Apart(one, other)),
        ],
        kind: None,
    }
}

fn merged(merged: &MergedReport) -> Row {
    let Some((first, others)) = merged.spellings.split_first() else {
        return Row { names: vec![named(&merged.party)], because: String::new(), answers: Vec::new(), kind: None };
    };
    let mut because: Vec<String> = others.iter().map(|spelling| said(&spelling.because)).collect();
    because.dedup();
    Row {
        names: merged.spellings.iter().map(|spelling| spelling.text.clone()).collect(),
        because: because.join(", "),
        answers: others
            .iter()
            .map(|spelling| {
                let says = say(PartiesSay::IsAnother, [Value::Name(spelling.text.clone())]);
                (says, Word::Apart(first.key.clone(), spelling.key.clone()))
            })
            .collect(),
        kind: None,
    }
}

fn party(party: &PartyReport, corrections: &OrganisationCorrections) -> Row {
    let chosen = corrections.kinds.iter().any(|(key, _)| *key == party.key);
    Row {
        names: vec![named(party)],
        because: said(&Saying::joined([Saying::of(Common::Lines, [Value::Count(party.lines)]), party.because.clone()])),
        answers: Vec::new(),
        kind: Some((party.key.clone(), party.kind, chosen)),
    }
}

impl Row {
    fn view(&self) -> impl IntoView + use<> {
        let session = Session::of_page();
        let names = self.names.iter().map(|name| view! { <span class="name">{name.clone()}</span> }).collect_view();
        let answers = self.answers.iter().cloned().map(|(says, word)| {
            view! { <button type="button" on:click=move |_| session.say_of_parties(word.clone())>{says}</button> }
        });
        let answers = answers.collect_view();
        let kind = self.kind.clone().map(|(key, kind, chosen)| {
            let value = if chosen { of_kind(kind) } else { "found" };
            let names = self.names.join(", ");
            let label = move || say(PartiesSay::KindOf, [Value::Name(names.clone())]);
            let on_change = move |event: leptos::ev::Event| {
                let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
                let chosen = match select.map(|select| select.value()).as_deref() {
                    Some("organisation") => Some(PartyKind::Organisation),
                    Some("person") => Some(PartyKind::Person),
                    _ => None,
                };
                session.say_kind(key.clone(), chosen);
            };
            view! {
                <select aria-label=label on:change=on_change prop:value=value>
                    <option value="found">{t(if chosen { PartiesSay::AsFound } else { found(kind) })}</option>
                    <option value="organisation" selected=value == "organisation">{t(PartiesSay::Organisation)}</option>
                    <option value="person" selected=value == "person">{t(PartiesSay::Person)}</option>
                </select>
            }
        });
        view! {
            <li>
                <span class="names">{names}</span>
                <span class="quietly">{self.because.clone()}</span>
                <span class="ways">{answers}{kind}</span>
            </li>
        }
    }
}

fn of_kind(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Organisation => "organisation",
        PartyKind::Person => "person",
        PartyKind::Unknown => "found",
    }
}

fn found(kind: PartyKind) -> PartiesSay {
    match kind {
        PartyKind::Organisation => PartiesSay::OrganisationFound,
        PartyKind::Person => PartiesSay::PersonFound,
        PartyKind::Unknown => PartiesSay::NotKnown,
    }
}

impl Session {
    fn say_of_parties(self, word: Word) {
        let mut parties = self.parties.get_untracked();
        match word {
            Word::Same(one, other) => parties.same.push((one, other)),
            Word::Apart(one, other) => parties.apart.push((one, other)),
        }
        self.set_parties(parties);
        browser::focus_soon("parties");
    }

    fn say_kind(self, key: PartyKey, kind: Option<PartyKind>) {
        let mut parties = self.parties.get_untracked();
        parties.kinds.retain(|(other, _)| *other != key);
        parties.kinds.extend(kind.map(|kind| (key, kind)));
        self.set_parties(parties);
    }
}

/// What a key stands for, for people.
fn readable(key: &PartyKey) -> Value {
    let mut parts = key.0.splitn(3, ':');
    let (kind, one, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
    Value::Name(match (kind, rest) {
        ("name" | "written", Some(name)) if one.is_empty() => name.to_owned(),
        ("name" | "written", Some(name)) => format!("{name} ({one})"),
        (_, Some(rest)) => rest.to_owned(),
        _ => one.to_owned(),
    })
}

/// What the person has set right so far, to take back, and to keep for the next file.
#[component]
fn SetRight() -> impl IntoView {
    let session = Session::of_page();
    let said = session.parties;
    let columns = session.corrected_columns;
    let sentence = move |what: String, take_back: Box<dyn Fn(&mut OrganisationCorrections) + Send + Sync>| {
        let undo = move |_| {
            let mut parties = said.get_untracked();
            take_back(&mut parties);
            session.set_parties(parties);
            browser::focus_soon("parties");
        };
        view! { <li><span>{what}</span><span class="ways"><button type="button" on:click=undo>{t(PartiesSay::TakeBack)}</button></span></li> }
    };
    let list = move || {
        said.with(|said| {
            let same = said.same.iter().cloned().map(|pair| {
                let what = say(PartiesSay::AreSame, [readable(&pair.0), readable(&pair.1)]);
                sentence(what, Box::new(move |said| said.same.retain(|other| *other != pair)))
            });
            let apart = said.apart.iter().cloned().map(|pair| {
                let what = say(PartiesSay::AreTwo, [readable(&pair.0), readable(&pair.1)]);
                sentence(what, Box::new(move |said| said.apart.retain(|other| *other != pair)))
            });
            let kinds = said.kinds.iter().cloned().map(|pair| {
                let is = if pair.1 == PartyKind::Person { PartiesSay::IsPerson } else { PartiesSay::IsOrganisation };
                let what = say(is, [readable(&pair.0)]);
                sentence(what, Box::new(move |said| said.kinds.retain(|other| *other != pair)))
            });
            same.chain(apart).chain(kinds).collect_view()
        })
    };
    let any = move || columns.get() > 0 || said.with(|said| !said.is_empty());
    let of_columns = move || {
        let columns = u64::from(columns.get());
        (columns > 0).then(|| view! { <li>{say(PartiesSay::Columns, [Value::Count(columns)])}</li> })
    };
    view! {
        <Show when=any>
            <h3>{t(PartiesSay::SetRight)}</h3>
            <ul class="who">{of_columns}{list}</ul>
            <p>
                <button type="button" id="save-corrections" on:click=move |_| session.save_corrections()>{t(PartiesSay::Save)}</button>
                " "{t(PartiesSay::SaveIs)}
            </p>
        </Show>
    }
}
