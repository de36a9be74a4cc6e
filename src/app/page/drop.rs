//! From a drop to files: walks folders, in batches as the browser gives them. Knows nothing of the page.

use crate::language::page::WorkerSays;
use crate::saying::Saying;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemDirectoryReader, FileSystemEntry, FileSystemFileEntry,
};

/// A file, and its name with the folders above it.
#[derive(Clone, Debug)]
pub struct Found {
    /// `folder/sub/file.csv`.
    pub name: String,
    /// The file.
    pub file: File,
}

/// What was in a drop.
#[derive(Clone, Debug, Default)]
pub struct Dropped {
    /// Its files, folders walked, by name.
    pub files: Vec<Found>,
    /// Folders without any file below them.
    pub empty_folders: Vec<String>,
    /// What the browser would not open: name and reason.
    pub refused: Vec<(String, Saying)>,
}

/// What was dropped, before any waiting: the browser forgets a drop once its event is over.
pub struct Drop {
    entries: Vec<FileSystemEntry>,
    loose: Vec<Found>,
}

impl Drop {
    /// Takes what an event carries. To be called while the event is being handled.
    pub fn of(data: &DataTransfer) -> Drop {
        let items = data.items();
        let mut drop = Drop { entries: Vec::new(), loose: Vec::new() };
        for i in 0..items.length() {
            let Some(item) = items.get(i).filter(|item| item.kind() == "file") else { continue };
            match item.webkit_get_as_entry() {
                Ok(Some(entry)) => drop.entries.push(entry),
                _ => drop.loose.extend(item.get_as_file().ok().flatten().map(found)),
            }
        }
        if drop.entries.is_empty() && drop.loose.is_empty() {
            drop.loose = data.files().map(|files| of_list(&files)).unwrap_or_default();
        }
        drop
    }

    /// Whether it carries no file and no folder at all.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.loose.is_empty()
    }

    /// Walks the folders.
    pub async fn walk(self) -> Dropped {
        let mut dropped = Dropped { files: self.loose, ..Dropped::default() };
        let mut waiting = self.entries;
        while let Some(entry) = waiting.pop() {
            let name = entry.full_path().trim_start_matches('/').to_owned();
            if entry.is_directory() {
                match children(&entry.unchecked_into()).await {
                    Ok(inside) if inside.is_empty() => dropped.empty_folders.push(name),
                    Ok(inside) => waiting.extend(inside),
                    Err(error) => dropped.refused.push((name, reason(&error))),
                }
            } else {
                match file_of(&entry.unchecked_into()).await {
                    Ok(file) => dropped.files.push(Found { name, file }),
                    Err(error) => dropped.refused.push((name, reason(&error))),
                }
            }
        }
        dropped.files.sort_by(|one, other| one.name.cmp(&other.name));
        dropped
    }
}

/// The files of a file field, or of a folder field, or of the clipboard.
pub fn of_list(files: &FileList) -> Vec<Found> {
    let mut all: Vec<Found> = (0..files.length()).filter_map(|i| files.get(i)).map(found).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn found(file: File) -> Found {
    // Set where a folder was chosen; empty otherwise.
    let path = Reflect::get(&file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
    let name = path.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name());
    Found { name, file }
}

/// All entries of a folder. The browser gives them in batches of a hundred or so, and an empty batch at the end.
async fn children(folder: &FileSystemDirectoryEntry) -> Result<Vec<FileSystemEntry>, JsValue> {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let batch: Array = next_batch(&reader).await?.unchecked_into();
        if batch.length() == 0 {
            return Ok(all);
        }
        all.extend(batch.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

async fn next_batch(reader: &FileSystemDirectoryReader) -> Result<JsValue, JsValue> {
    answered(|done, failed| reader.read_entries_with_callback_and_callback(done, failed)).await
}

async fn file_of(entry: &FileSystemFileEntry) -> Result<File, JsValue> {
    let file = answered(|done, failed| {
        entry.file_with_callback_and_callback(done, failed);
        Ok(())
    });
    Ok(file.await?.unchecked_into())
}

/// A call with two callbacks, as something to wait for.
async fn answered(call: impl FnOnce(&js_sys::Function, &js_sys::Function) -> Result<(), JsValue>) -> Result<JsValue, JsValue> {
    let mut call = Some(call);
    let promise = Promise::new(&mut |resolve, reject| {
        let refused = reject.clone();
        let done = Closure::once_into_js(move |value: JsValue| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &value);
        });
        let failed = Closure::once_into_js(move |error: JsValue| {
            let _ = reject.call1(&JsValue::UNDEFINED, &error);
        });
        if let Some(call) = call.take()
            && let Err(error) = call(done.unchecked_ref(), failed.unchecked_ref())
        {
            let _ = refused.call1(&JsValue::UNDEFINED, &error);
        }
    });
    JsFuture::from(promise).await
}

fn reason(error: &JsValue) -> Saying {
    Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .filter(|message| !message.is_empty())
        .map_or_else(|| Saying::plain(WorkerSays::NoReason), Saying::name)
}
