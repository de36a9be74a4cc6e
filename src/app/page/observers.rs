//! Each observer, with what it could learn, how it was recognised, and what the person says of it.

use super::browser;
use super::level::LevelMark;
use super::navigation::Navigation;
use super::overview::name_of;
use super::session::Session;
use super::who::{held, is_single};
use super::words::{figures, said, say, t};
use crate::exposure::observers::{Field, Fields, Part, Rows, Who};
use crate::exposure::{Asked, Exposure};
use crate::language::page::{OverviewSays, WhoSays, names};
use crate::report::{MatrixCell, ObserverReport, WayReport};
use crate::saying::{Saying, Value};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Long enough for a view that is just shown to have taken the focus first, in milliseconds.
const AFTER_THE_VIEW_MS: u32 = 80;

/// An id for the element of a key: letters and digits stand for themselves, everything else as its number.
pub fn id_of(key: &str) -> String {
    let mut id = String::with_capacity(key.len() + 9);
    id.push_str("observer-");
    for byte in key.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => id.push(char::from(byte)),
            _ => id.push_str(&format!("_{byte:02x}")),
        }
    }
    id
}

/// Moves the focus to the element of an id whenever `selected` becomes true.
pub fn focus_where(selected: Memo<bool>, id: String) {
    Effect::new(move |_| {
        if selected.get() {
            let id = id.clone();
            Timeout::new(AFTER_THE_VIEW_MS, move || browser::focus(&id)).forget();
        }
    });
}

/// Whether a key is the observer that is looked at.
pub fn selected(key: String) -> Memo<bool> {
    let navigation = Navigation::of_page();
    Memo::new(move |_| navigation.selection.with(|selection| selection.observer.as_ref() == Some(&key)))
}

impl Session {
    /// Changes what the person says of an observer.
    pub fn say_of_observer(self, who: &Who, change: impl FnOnce(&mut Asked)) {
        let mut asked = self.asked.get_untracked();
        let mut one = Asked { who: who.clone(), part: None, rows: None, fields: None };
        match asked.iter_mut().find(|known| known.who == *who) {
            Some(known) => change(known),
            None => {
                change(&mut one);
                asked.push(one);
            }
        }
        self.set_observers(asked);
    }

    /// Takes back whatever the person said of an observer.
    fn unsay_of_observer(self, who: &Who) {
        let mut asked = self.asked.get_untracked();
        asked.retain(|known| known.who != *who);
        self.set_observers(asked);
    }

    /// Takes away an observer that the records do not name; it is no longer looked at.
    pub fn remove_observer(self, navigation: Navigation, who: &Who) {
        let key = who.key();
        self.unsay_of_observer(who);
        navigation.select(|selection| {
            if selection.observer.as_ref() == Some(&key) {
                selection.observer = None;
            }
        });
    }

    /// What the person said of an observer, tracked.
    fn said_of_observer(self, who: &Who) -> Option<Asked> {
        self.asked.with(|asked| asked.iter().find(|known| known.who == *who).cloned())
    }
}

/// The observers, those with most shipments first.
#[component]
pub fn Observers() -> impl IntoView {
    let session = Session::of_page();
    let keys = Memo::new(move |_| {
        session.report.with(|report| {
            let all = report.as_ref().map(|report| report.observers.as_slice()).unwrap_or_default();
            all.iter().filter(|observer| is_single(observer)).map(|observer| observer.key.clone()).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || keys.with(|keys| !keys.is_empty())>
            <p class="lead">{t(WhoSays::ObserversLead)}</p>
            <ul class="observers" aria-label=t(WhoSays::Observers)>
                <For each=move || keys.get() key=|key| key.clone() let(key)>
                    <Observer key/>
                </For>
            </ul>
        </Show>
    }
}

#[component]
fn Observer(key: String) -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let (id, open) = (id_of(&key), selected(key.clone()));
    let toggled = key.clone();
    let found = Memo::new(move |_| {
        session.report.with(|report| report.as_ref()?.observers.iter().find(|known| known.key == key).cloned())
    });
    focus_where(open, id.clone());
    let of = move |get: fn(&ObserverReport) -> String| move || found.with(|found| found.as_ref().map(get).unwrap_or_default());
    let toggle = move |_| {
        let to = (!open.get_untracked()).then(|| toggled.clone());
        navigation.select(|selection| selection.observer = to);
    };
    let group = move || {
        let group = found.with(|found| found.as_ref().and_then(|found| found.group.clone()));
        group.map(|group| view! { <p class="group">{move || say(WhoSays::GroupIs, [Value::Name(group.clone())])}</p> })
    };
    let part = move || found.with(|found| found.as_ref().map_or(0.0, |found| found.share.clamp(0.0, 1.0) * 100.0));
    let asked = move || {
        let asked = found.with(|found| found.as_ref().is_some_and(|found| found.asked));
        asked.then(|| view! { <p class="set-by-you">{t(WhoSays::SetByYou)}</p> })
    };
    let body_id = format!("{id}-body");
    let controls = body_id.clone();
    view! {
        <li class="observer" class:open=move || open.get()>
            <div class="observer-head">
                <h3>
                    <button
                        type="button" class="leaf" id=id aria-controls=controls
                        aria-expanded=move || if open.get() { "true" } else { "false" }
                        on:click=toggle
                    >
                        {of(|found| said(&found.name))}
                    </button>
                </h3>
                {group}
                <p class="seen">
                    <span class="seen-share">{of(|found| figures(|figures| figures.share(found.share)))}</span>
                    <span>{of(|found| say(WhoSays::SeesShipments, [Value::Count(found.shipments)]))}</span>
                </p>
                <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect class="whole" width="100" height="6"></rect>
                    <rect class="part" width=part height="6"></rect>
                </svg>
                {asked}
            </div>
            <div class="observer-law" id=body_id>
                <Control found/>
                {move || open.get().then(|| view! { <Opened found/> })}
            </div>
        </li>
    }
}

/// Its part, and the laws over it: seen at once.
#[component]
fn Control(found: Memo<Option<ObserverReport>>) -> impl IntoView {
    let session = Session::of_page();
    let part = move || {
        let part = found.with(|found| found.as_ref().and_then(|found| found.part));
        part.map(|part| say(names::part(part), []))
    };
    let laws = move || {
        let codes = found.with(|found| found.as_ref().map(|found| found.control.clone()).unwrap_or_default());
        let names = session.report.with(|report| {
            let known = report.as_ref().map(|report| report.jurisdictions.as_slice()).unwrap_or_default();
            let name = |code: &String| {
                known.iter().find(|known| known.code == *code).map_or_else(|| code.clone(), |known| said(&known.name))
            };
            codes.iter().map(name).collect::<Vec<_>>()
        });
        match names {
            none if none.is_empty() => say(WhoSays::NoneRecorded, []),
            names => figures(|figures| figures.list(&names)),
        }
    };
    view! {
        <dl class="definition">
            <div><dt>{t(WhoSays::Part)}</dt><dd>{part}</dd></div>
            <div><dt>{t(WhoSays::CouldBeOrdered)}</dt><dd>{laws}</dd></div>
        </dl>
    }
}

/// The rest, once it is opened.
#[component]
fn Opened(found: Memo<Option<ObserverReport>>) -> impl IntoView {
    let matrix = Memo::new(move |_| found.with(|found| found.as_ref().map(|found| found.matrix.clone()).unwrap_or_default()));
    let ways = move || {
        let ways = found.with(|found| found.as_ref().map(|found| found.ways.clone()).unwrap_or_default());
        if ways.is_empty() {
            return view! { <p>{t(WhoSays::NotNamed)}</p> }.into_any();
        }
        view! { <ul>{ways.into_iter().map(|way| view! { <li>{in_words(&way)}</li> }).collect_view()}</ul> }.into_any()
    };
    let basis = move || {
        found.with(|found| {
            found.as_ref().map(|found| match (&found.who, found.basis.as_str()) {
                (Who::Other { .. }, _) => say(WhoSays::ToldByYou, []),
                (_, "") => say(WhoSays::GeneralKnowledge, []),
                (_, basis) => basis.to_owned(),
            })
        })
    };
    let unverified = move || {
        found
            .with(|found| found.as_ref().is_some_and(|found| !found.sourced))
            .then(|| view! { " "<span class="unverified">{t(WhoSays::Unverified)}</span> })
    };
    let position = move || {
        let position = found.with(|found| found.as_ref().and_then(|found| found.position.clone()));
        position.map(|position| view! { <div><dt>{t(WhoSays::Position)}</dt><dd>{said(&position)}</dd></div> })
    };
    view! {
        <h4>{t(WhoSays::CouldLearn)}</h4>
        <MatrixRow matrix/>
        <Said found/>
        <h4>{t(WhoSays::Recognised)}</h4>
        <div class="recognised">{ways}</div>
        <dl class="definition">
            <div><dt>{t(WhoSays::RestsOn)}</dt><dd>{basis}{unverified}</dd></div>
            {position}
        </dl>
    }
}

fn in_words(way: &WayReport) -> String {
    let name = |text: &str| Value::Name(text.to_owned());
    let acts: Value = Saying::plain(names::acting(way.acts_as)).into();
    say(WhoSays::Way, [name(&way.cell), name(&way.column), acts, Value::Count(way.rows)])
}

/// A row of the observer matrix, in words.
#[component]
pub fn MatrixRow(
    /// Its cells.
    matrix: Memo<Vec<MatrixCell>>,
) -> impl IntoView {
    let line = move |exposure: Exposure| {
        let level = Signal::derive(move || {
            matrix.with(|row| row.iter().find(|cell| cell.exposure == exposure).and_then(|cell| cell.level))
        });
        let says = move || {
            matrix.with(|row| match row.iter().find(|cell| cell.exposure == exposure) {
                Some(cell) => said(&cell.says),
                None => say(OverviewSays::NotSeen, []),
            })
        };
        view! { <div><dt>{t(name_of(exposure))}</dt><dd><LevelMark level/><span>{says}</span></dd></div> }
    };
    view! { <dl class="could-learn">{Exposure::ALL.map(line).into_iter().collect_view()}</dl> }
}

/// What the person says of it: part, rows, fields.
#[component]
fn Said(found: Memo<Option<ObserverReport>>) -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let who = Memo::new(move |_| found.with(|found| found.as_ref().map(|found| found.who.clone())));
    let named = Memo::new(move |_| found.with(|found| found.as_ref().is_some_and(|found| !found.ways.is_empty())));
    let held = Memo::new(move |_| session.report.with(|report| report.as_ref().map(|report| held(report)).unwrap_or_default()));
    let asked = Memo::new(move |_| who.with(|who| who.as_ref().and_then(|who| session.said_of_observer(who))));
    // What was just chosen stands at once, and not only when it is measured.
    let fields = Memo::new(move |_| {
        let chosen = asked.with(|asked| asked.as_ref().and_then(|asked| asked.fields));
        chosen.unwrap_or_else(|| found.with(|found| found.as_ref().map(|found| found.fields).unwrap_or_default()))
    });
    let change = move |change: &dyn Fn(&mut Asked)| {
        if let Some(who) = who.get_untracked() {
            session.say_of_observer(&who, change);
        }
    };

    let part = Memo::new(move |_| asked.with(|asked| asked.as_ref().and_then(|asked| asked.part)));
    let by_itself = move || {
        let now = found.with(|found| found.as_ref().and_then(|found| found.part)).unwrap_or(Part::Recipient);
        match part.get() {
            Some(_) => say(WhoSays::AsByDefault, []),
            None => say(WhoSays::PartAsFound, [Saying::plain(names::part(now)).into()]),
        }
    };
    let option = move |(at, of): (usize, Part)| {
        view! { <option value=at.to_string() prop:selected=move || part.get() == Some(of)>{t(names::part(of))}</option> }
    };
    let set_part = move |event| {
        let chosen = event_target_value(&event).parse::<usize>().ok().and_then(|at| Part::ALL.get(at).copied());
        change(&|asked| {
            asked.part = chosen;
            // A part has fields of its own.
            asked.fields = None;
        });
    };

    let rows = Memo::new(move |_| {
        let chosen = asked.with(|asked| asked.as_ref().and_then(|asked| asked.rows));
        chosen.unwrap_or_else(|| found.with(|found| found.as_ref().map_or(Rows::WholeFile, |found| found.rows)))
    });
    let set_rows = move |event| {
        let chosen = if event_target_value(&event) == "all" { Rows::WholeFile } else { Rows::WhereNamed };
        change(&|asked| asked.rows = Some(chosen));
    };
    let row_field = move || {
        if named.get() {
            view! {
                <label>
                    <span>{t(WhoSays::RowsSeen)}</span>
                    <select on:change=set_rows>
                        <option value="named" prop:selected=move || rows.get() == Rows::WhereNamed>{t(WhoSays::RowsNamed)}</option>
                        <option value="all" prop:selected=move || rows.get() == Rows::WholeFile>{t(WhoSays::RowsAll)}</option>
                    </select>
                </label>
            }
            .into_any()
        } else {
            // Who is not named has no rows in which it is: there is nothing to choose.
            view! { <div class="settled"><span>{t(WhoSays::RowsSeen)}</span><span>{t(WhoSays::RowsAll)}</span></div> }.into_any()
        }
    };

    let set_field = move |field: Field, seen: bool| {
        let mut now: Vec<Field> = fields.get_untracked().iter().filter(|known| *known != field).collect();
        now.extend(seen.then_some(field));
        let now = Fields::of(&now);
        change(&|asked| asked.fields = Some(now));
    };
    let boxed = move |field: Field| {
        view! {
            <label>
                <input
                    type="checkbox" prop:checked=move || fields.get().has(field)
                    on:change=move |event| set_field(field, event_target_checked(&event))
                />
                <span>{t(names::field(field))}</span>
            </label>
        }
    };
    let boxes = move || held.get().iter().map(boxed).collect_view();
    let absent = move || {
        let absent: Vec<Value> = Field::ALL
            .into_iter()
            .filter(|field| !held.get().has(*field))
            .map(|field| Saying::plain(names::field(field)).into())
            .collect();
        (!absent.is_empty()).then(|| view! { <p class="quietly">{say(WhoSays::FieldsAbsent, [Value::List(absent)])}</p> })
    };
    let take_back = move |_| {
        if let Some(who) = who.get_untracked() {
            if named.get_untracked() {
                session.unsay_of_observer(&who);
            } else {
                session.remove_observer(navigation, &who);
                browser::focus_soon("hand-over");
            }
        }
    };
    let back = move || {
        asked.with(Option::is_some).then(|| {
            let says = if named.get() { WhoSays::AsByDefault } else { WhoSays::Remove };
            view! { <p class="ways"><button type="button" class="quiet" on:click=take_back>{t(says)}</button></p> }
        })
    };
    view! {
        <div class="sees">
            <div class="choices">
                <label>
                    <span>{t(WhoSays::Part)}</span>
                    <select on:change=set_part>
                        <option value="" prop:selected=move || part.get().is_none()>{by_itself}</option>
                        {Part::ALL.into_iter().enumerate().map(option).collect_view()}
                    </select>
                </label>
                {row_field}
            </div>
            <fieldset>
                <legend>{t(WhoSays::FieldsSeen)}</legend>
                {boxes}
            </fieldset>
            {absent}
            {back}
        </div>
    }
}
