//! Archives and packed files, in German.

use crate::ingest::says::PackedSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::OfSystem => {
            "{0} enthält {1} {1#Datei, die ein Betriebssystem hinzufügt|Dateien, die ein Betriebssystem hinzufügt} \
             (__MACOSX, .DS_Store, Thumbs.db); {1#sie wird|sie werden} übergangen."
        }
        Say::NamesGuessed => {
            "{0} sagt bei {1} {1#Dateinamen|Dateinamen} nicht, in welcher Kodierung {1#er steht|sie stehen}; {1#er wird|sie \
             werden} als {2} gelesen. Sehen Namen falsch aus, ist der Inhalt der Dateien davon nicht betroffen."
        }
        Say::MoreFiles => {
            "{0} führt mehr als {1} Dateien auf; die {2} dahinter {2#wird|werden} nicht gelesen. Teilen Sie das Archiv auf \
             und legen Sie seine Teile ab."
        }
        Say::NoFile => "{0} ist ein ZIP-Archiv ohne eine einzige Datei.",
        Say::NoList => {
            "{0} beginnt wie ein ZIP-Archiv oder eine Arbeitsmappe, doch das Inhaltsverzeichnis am Ende fehlt: Die Datei \
             wurde unterwegs abgeschnitten. Kopieren Sie sie erneut oder laden Sie sie neu herunter."
        }
        Say::TooDeep => {
            "{0} liegt mehr als {1} Archive in Archiven tief; die Datei wird nicht geöffnet. Entpacken Sie sie und legen Sie \
             die Dateien daraus ab."
        }
        Say::Encrypted => {
            "{0} ist mit einem Passwort verschlüsselt. Entpacken Sie das Archiv damit und legen Sie die Dateien daraus ab."
        }
        Say::Method => {
            "{0} ist mit einem Verfahren gepackt, das hier nicht gelesen wird: {1}. Entpacken Sie das Archiv und legen Sie \
             die Dateien daraus ab."
        }
        Say::OldMethod => "altes Verfahren (Shrink, Reduce, Implode)",
        Say::Aes => "AES-Verschlüsselung",
        Say::UnknownMethod => "unbekanntes Verfahren",
        Say::Damaged => {
            "{0} ist beschädigt: Beim Entpacken ergibt sich nicht, was gepackt wurde. Was sich davon lesen ließ, wird \
             gezeigt. Kopieren Sie das Archiv erneut oder laden Sie es neu herunter."
        }
        Say::TooLarge => {
            "{0} wird beim Entpacken zu groß: mehr als das {1}-Fache der gepackten Größe oder mehr als die {2} GB, die eine \
             abgelegte Datei insgesamt enthalten darf. Das Entpacken wurde dort abgebrochen."
        }
    }
}
