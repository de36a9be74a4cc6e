//! Files of messages, in French.

use crate::ingest::says::MessagesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::LeftOut => {
            "{0} : le message qui commence ici ({1}) en dit tant d’une même chose que ses lignes n’en gardent pas tout."
        }
        Say::NotRepeated => {
            "{0} en dit tant de messages entiers que le répéter sur chaque ligne prend plus de {2} Mo ; à partir du message qui commence ici ({1}), les lignes n’ont que ce qui est dit d’elles-mêmes."
        }
        Say::NoColumn => {
            "{0} contient des segments pour lesquels il n’y a pas de colonne, le premier ici ({1}) : {2}. Le reste de leurs messages est lu."
        }
        Say::OtherTags => "{0} {0#autre type|autres types}",
        Say::NoShipments => "{0} contient {1}, qui ne sont pas des envois. Déposez les fichiers qui contiennent des envois.",
        Say::SomeNoShipments => "{0} contient {1}, qui ne sont pas des envois. Ses autres messages sont lus.",
        Say::KindIs => "{0} ({1})",
        Say::SaysNothing => {
            "{0} commence comme un fichier de messages et ne contient aucun message qui dise quelque chose. A-t-il été coupé ?"
        }
        Say::MoreColumns => {
            "{0} nomme plus de sortes de choses qu’un tableau ne peut avoir de colonnes ; ce qui dépasse n’est pas gardé."
        }
        Say::NoEnd => {
            "{0}, {1} : ce que {2} commence ici n’a pas de fin ({3}) ; ce qui s’en trouve est lu. Le fichier a-t-il été coupé ?"
        }
        Say::CountsSegments => "{0}, {1} : {2} compte {3} segments ; il y en a {4}. Tous ceux qui s’y trouvent sont lus.",
        Say::CountsMessages => "{0}, {1} : {2} compte {3} messages ; il y en a {4}. Tous ceux qui s’y trouvent sont lus.",
        Say::CountsGroups => "{0}, {1} : {2} compte {3} groupes ; il y en a {4}. Tous ceux qui s’y trouvent sont lus.",
        Say::CountsSets => "{0}, {1} : {2} compte {3} ensembles (sets) ; il y en a {4}. Tous ceux qui s’y trouvent sont lus.",
        Say::OtherReference => "{0}, {1} : la référence de {2} n’est pas celle de {3}.",
        Say::IsTest => "{0}, {1} : l’échange est marqué comme un test ({2}).",
        Say::NeverBegan => "{0}, {1} : {2} termine ce qui n’a pas commencé ({3}).",
        Say::CutShort => {
            "{0}, {1} : le fichier finit à l’intérieur de ce segment ; ce qui s’en trouve est lu. Le fichier a-t-il été coupé ?"
        }
        Say::Stray => "{0}, {1} : ce n’est pas un segment d’un message ; il est ignoré.",
        Say::EmptySegment => "{0}, {1} : un caractère de fin se trouve là sans segment avant lui ; rien n’est perdu.",
        Say::EndlessSegment => "{0}, {1} : un segment dépasse un million de caractères sans fin ; il est ignoré.",
        Say::Wrapped => {
            "{0} a des coupures de lignes à l’intérieur de segments, d’abord dans celui-ci ({1}). Ces coupures sont retirées."
        }
        Say::OutsideMessage => {
            "{0}, {1} : des segments se trouvent hors de tout message (pas d’UNH avant eux) ; ils sont lus comme un message à part."
        }
        Say::OutsideSet => "{0}, {1} : des segments se trouvent hors de tout ensemble (pas de ST avant eux) ; ils sont ignorés.",
        Say::Guessed => {
            "{0}, {1} : le message qui commence ici ne dit pas ce qu’il est ; d’après ses segments, il est lu comme {2}."
        }
        Say::UnknownMessage => {
            "{0}, {1} : {2} n’est pas un message d’envois connu ici ; il est lu par les segments que tous les messages ont en commun."
        }
        Say::NoUnit => "{0}, {1} : un poids n’a pas d’unité ; il est pris en livres, comme c’est l’usage dans X12.",
        Say::UnknownSet => {
            "{0}, {1} : {2} n’est pas un ensemble (set) d’envois connu ici ; il est lu par les segments que tous les ensembles ont en commun."
        }
        Say::ShortUna => {
            "{0}, {1} : la chaîne de service (UNA) est plus courte que ses 9 caractères ; ce qui manque est pris comme d’habitude."
        }
        Say::CheckDigit => "{0}, {1} : le chiffre de contrôle de la LTA {2} est faux ; elle est lue telle quelle.",
        Say::BreaksLost => {
            "{0} : le message qui commence ici ({1}) a perdu ses sauts de ligne (les logiciels de messagerie font cela) ; ils sont rétablis là où commence un groupe."
        }
        Say::NoManifestEnd => {
            "{0} : le manifeste qui commence ici ({1}) n’a pas de fin (LAST ou CONT) ; ce qui s’en trouve est lu. Le fichier a-t-il été coupé ?"
        }
    }
}
