//! Where the page is: its address, every change of it, and the way back.
//!
//! Each change is an entry of the browser's history, so that Undo and Redo are the browser's own Back and Forward, and a
//! link holds all of it. The entries are numbered in their state: what lies behind and ahead is known from the number.

use super::address::{Address, Selection, View};
use super::browser;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// The page's address; copies are handles to the same one.
#[derive(Copy, Clone)]
pub struct Navigation {
    address: RwSignal<Address>,
    /// The number of the entry that is shown, and the highest there is.
    entry: RwSignal<(u32, u32)>,
    /// The view.
    pub view: Memo<View>,
    /// What is looked at.
    pub selection: Memo<Selection>,
    /// What is thought to be cut out of the supply network.
    pub cut: Memo<Option<u32>>,
}

impl Navigation {
    /// Takes the address from the browser, and listens for what it does to it.
    pub fn open() -> Navigation {
        let address = RwSignal::new(Address::read(&hash()));
        let entry = RwSignal::new((0, 0));
        let navigation = Navigation {
            address,
            entry,
            view: Memo::new(move |_| address.with(|address| address.view)),
            selection: Memo::new(move |_| address.with(|address| address.selection.clone())),
            cut: Memo::new(move |_| address.with(|address| address.cut)),
        };
        if let Ok(history) = window().history() {
            let _ = history.replace_state(&JsValue::from(0), "");
        }
        let moved = window_event_listener(leptos::ev::popstate, move |event| {
            let number = event.state().as_f64().map_or(0, |number| number as u32);
            entry.update(|(now, _)| *now = number);
            address.set(Address::read(&hash()));
        });
        on_cleanup(move || moved.remove());
        navigation
    }

    /// The navigation that the page opened.
    pub fn of_page() -> Navigation {
        expect_context::<Navigation>()
    }

    /// The address, tracked.
    pub fn address(&self) -> Address {
        self.address.get()
    }

    /// Goes to an address; nothing happens where the page is there already.
    pub fn go(&self, to: Address) {
        if self.address.with_untracked(|now| *now == to) {
            return;
        }
        let number = self.entry.with_untracked(|(now, _)| now + 1);
        if let Ok(history) = window().history() {
            let _ = history.push_state_with_url(&JsValue::from(number), "", Some(&to.written()));
        }
        let moves = self.address.with_untracked(|now| now.view != to.view);
        self.entry.set((number, number));
        self.address.set(to);
        if moves {
            browser::begin_at_top("view");
        }
    }

    /// Shows a view; the selection stays.
    pub fn show(&self, view: View) {
        let now = self.address.get_untracked();
        self.go(Address { view, finding: None, ..now });
    }

    /// Thinks a node of the supply network cut out, or takes that back.
    pub fn cut_out(&self, node: Option<u32>) {
        self.go(Address { cut: node, ..self.address.get_untracked() });
    }

    /// Changes what is looked at.
    pub fn select(&self, change: impl FnOnce(&mut Selection)) {
        let mut to = self.address.get_untracked();
        change(&mut to.selection);
        // The nodes of another part have other numbers.
        to.cut = None;
        self.go(to);
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        self.entry.with(|(now, _)| *now > 0)
    }

    /// Whether there is a change to make again.
    pub fn can_redo(&self) -> bool {
        self.entry.with(|(now, most)| now < most)
    }

    /// Takes the last change back.
    pub fn undo(&self) {
        if self.entry.with_untracked(|(now, _)| *now > 0)
            && let Ok(history) = window().history()
        {
            let _ = history.back();
        }
    }

    /// Makes it again.
    pub fn redo(&self) {
        if self.entry.with_untracked(|(now, most)| now < most)
            && let Ok(history) = window().history()
        {
            let _ = history.forward();
        }
    }
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}
