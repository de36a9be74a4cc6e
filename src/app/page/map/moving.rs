//! Zooming and moving the map: by buttons and keys with a short flight, by wheel, drag and two fingers at once.
//!
//! What is looked at is a [`View`]; how it changes lies in [`crate::pictures::map::chart`].

use super::chart::View;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Frames of a flight.
const FLIGHT: u32 = 14;
/// How much closer one press brings.
const STEP: f64 = 1.8;
/// What moves farther than so many pixels is a drag and no click.
const STILL: f64 = 4.0;

/// A finger, or the mouse while its button is down: its number and place on the screen.
type Pointer = (i32, (f64, f64));

/// The part of the world that is looked at, once it is none of those that can be chosen.
#[derive(Copy, Clone)]
pub struct Moving {
    /// What is shown.
    pub view: Memo<View>,
    /// Where it was moved to; `None` where it is as chosen.
    pub free: RwSignal<Option<View>>,
    /// Where the flight under way ends.
    aim: StoredValue<Option<View>>,
    flight: StoredValue<u32>,
    pointers: StoredValue<Vec<Pointer>>,
    /// Where the last pointer went down, until it has moved.
    held: StoredValue<Option<(f64, f64)>>,
    /// It has moved, and was not let go yet.
    dragged: StoredValue<bool>,
}

impl Moving {
    /// Begins with a view that was chosen.
    pub fn from(chosen: Memo<View>) -> Moving {
        let free = RwSignal::new(None::<View>);
        let view = Memo::new(move |_| {
            let chosen = chosen.get();
            free.get().map_or(chosen, |view| view.sized(chosen.width, chosen.height))
        });
        Moving {
            view,
            free,
            aim: StoredValue::new(None),
            flight: StoredValue::new(0),
            pointers: StoredValue::new(Vec::new()),
            held: StoredValue::new(None),
            dragged: StoredValue::new(false),
        }
    }

    /// Back to what was chosen.
    pub fn home(&self) {
        self.set(None);
    }

    fn set(&self, to: Option<View>) {
        self.flight.update_value(|flight| *flight = flight.wrapping_add(1));
        self.aim.set_value(None);
        self.free.set(to);
    }

    /// Where the view is, or where it is flying to.
    fn aim(&self) -> View {
        self.aim.get_value().unwrap_or_else(|| self.view.get_untracked())
    }

    /// One step closer or farther off, about the middle.
    pub fn step(&self, closer: bool) {
        let from = self.aim();
        self.fly(from.zoomed(if closer { STEP } else { 1.0 / STEP }, (from.width / 2.0, from.height / 2.0)));
    }

    /// A quarter of the window to one side.
    pub fn shift(&self, right: f64, down: f64) {
        let from = self.aim();
        self.fly(from.moved(right * from.width / 4.0, down * from.height / 4.0));
    }

    /// Goes to another view: in a short flight, at once for those who want no motion.
    pub fn fly(&self, to: View) {
        let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
        if still {
            return self.set(Some(to));
        }
        let from = self.view.get_untracked();
        self.set(Some(from));
        self.aim.set_value(Some(to));
        self.frame(from, to, self.flight.get_value(), 1);
    }

    fn frame(self, from: View, to: View, flight: u32, frame: u32) {
        request_animation_frame(move || {
            // Another movement began, or the map is gone.
            if self.flight.try_get_value() != Some(flight) {
                return;
            }
            if frame >= FLIGHT {
                return self.set(Some(to));
            }
            let part = f64::from(frame) / f64::from(FLIGHT);
            self.free.set(Some(from.toward(&to, part * part * (3.0 - 2.0 * part))));
            self.frame(from, to, flight, frame + 1);
        });
    }

    /// The wheel zooms with Ctrl or ⌘, or while the map has the focus; else, and where it goes no further, the page scrolls.
    pub fn wheel(&self, event: &ev::WheelEvent) {
        let Some(map) = map_of(event) else { return };
        let focused = || document().active_element().is_some_and(|element| map.contains(Some(&element)));
        if !(event.ctrl_key() || event.meta_key() || focused()) {
            return;
        }
        // In pixels, lines or pages.
        let far = event.delta_y() * [1.0, 16.0, 400.0].get(event.delta_mode() as usize).copied().unwrap_or(1.0);
        let view = self.view.get_untracked();
        let (closer, farther) = view.can_zoom();
        let goes = if far < 0.0 { closer } else { farther };
        if goes {
            let about = inside(&map, f64::from(event.client_x()), f64::from(event.client_y()));
            self.set(Some(view.zoomed((-far.clamp(-300.0, 300.0) * 0.002).exp(), about)));
        }
        // With Ctrl the browser would zoom the page instead.
        if goes || event.ctrl_key() || event.meta_key() {
            event.prevent_default();
        }
    }

    /// A finger or the mouse goes down.
    pub fn down(&self, event: &ev::PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        self.held.set_value(Some(at));
        self.pointers.update_value(|pointers| {
            pointers.retain(|pointer| pointer.0 != event.pointer_id());
            pointers.push((event.pointer_id(), at));
        });
    }

    /// It moves: one drags the map, two zoom it.
    pub fn track(&self, event: &ev::PointerEvent) {
        let to = (f64::from(event.client_x()), f64::from(event.client_y()));
        let mut before = Vec::new();
        self.pointers.update_value(|pointers| {
            before.clone_from(pointers);
            if let Some(pointer) = pointers.iter_mut().find(|pointer| pointer.0 == event.pointer_id()) {
                pointer.1 = to;
            }
        });
        let Some(&(_, from)) = before.iter().find(|pointer| pointer.0 == event.pointer_id()) else { return };
        let other = before.iter().find(|pointer| pointer.0 != event.pointer_id()).map(|pointer| pointer.1);
        let Some(map) = map_of(event) else { return };
        let far = |one: (f64, f64), other: (f64, f64)| (one.0 - other.0).hypot(one.1 - other.1);
        if let Some(began) = self.held.get_value() {
            if other.is_none() && far(began, to) < STILL {
                return;
            }
            self.held.set_value(None);
            self.dragged.set_value(true);
            // From now on it is the map's, even beyond its edge, and what follows is no click on what lies below.
            let _ = map.set_pointer_capture(event.pointer_id());
        }
        let view = self.view.get_untracked();
        let moved = match other {
            None => view.moved(from.0 - to.0, from.1 - to.1),
            Some(other) => {
                let middle = ((to.0 + other.0) / 2.0, (to.1 + other.1) / 2.0);
                let by = far(to, other).max(1.0) / far(from, other).max(1.0);
                let about = inside(&map, middle.0, middle.1);
                view.moved((from.0 - to.0) / 2.0, (from.1 - to.1) / 2.0).zoomed(by, about)
            }
        };
        self.set(Some(moved));
    }

    /// Whether a click that comes now is the end of a drag. One without a pointer, of assistive technology, never is.
    pub fn dragged(&self) -> bool {
        self.dragged.get_value()
    }

    /// It goes up, or the browser takes it.
    pub fn up(&self, event: &ev::PointerEvent) {
        self.pointers.update_value(|pointers| pointers.retain(|pointer| pointer.0 != event.pointer_id()));
        let dragged = self.dragged;
        // The click follows at once.
        request_animation_frame(move || {
            dragged.try_update_value(|dragged| *dragged = false);
        });
    }

    /// Two fingers are the map's: the browser neither scrolls nor zooms the page by them.
    pub fn touched(&self, event: &ev::TouchEvent) {
        if self.pointers.with_value(|pointers| pointers.len() > 1) {
            event.prevent_default();
        }
    }
}

fn map_of(event: &Event) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

/// A place on the screen as one in the map.
fn inside(map: &Element, x: f64, y: f64) -> (f64, f64) {
    let frame = map.get_bounding_client_rect();
    (x - frame.left(), y - frame.top())
}
