//! What is said of persons and special categories of data, in French.

use crate::exposure::consumers::art9::Art9Says;

/// The text of a code.
pub(super) fn text(code: Art9Says) -> &'static str {
    match code {
        Art9Says::NoGoods => "Aucune colonne ne décrit les marchandises ; elles ne peuvent donc rien révéler de qui les reçoit.",
        Art9Says::NoPerson => {
            "Aucune personne physique recevant des marchandises n’a été trouvée ; les marchandises n’en révèlent donc rien."
        }
        Art9Says::NoneOf => {
            "Sur {0} {0#personne physique qui reçoit|personnes physiques qui reçoivent} des marchandises, aucune n’en a reçu, d’après le fichier, qui puissent révéler ce que protège l’art. 9 du RGPD."
        }
        Art9Says::Persons => {
            "{0} sur {1} {1#personne physique qui reçoit|personnes physiques qui reçoivent} des marchandises {0#en a reçu|en ont reçu} qui peuvent révéler ce que protège l’art. 9 du RGPD : {2}{3}."
        }
        Art9Says::AllNamed => "",
        Art9Says::SomeNumbered => {
            " ; {0} d’entre elles {0#n’est connue|ne sont connues} que par un numéro ou une adresse électronique"
        }
        Art9Says::AllNumbered => " ; connues seulement par un numéro ou une adresse électronique",
        Art9Says::PersonsOf => "{0#personne|personnes}",
    }
}
