//! What the map says of itself, in English.

use crate::language::page::map::MapSays;

/// The text of a code.
pub fn text(code: MapSays) -> &'static str {
    match code {
        MapSays::Title => "Flows from country to country",
        MapSays::Nothing => {
            "No shipment names a country where it begins or ends, so there is nothing to draw. If a column does hold countries, give it that role under Files."
        }
        MapSays::NothingThen => "No shipment in these months is on a flow.",
        MapSays::OneEndSome => {
            "No shipment names both a country where it begins and one where it ends. Of {1} {1#country|countries} where shipments begin or end, the {0} with the most are drawn; the table has all."
        }
        MapSays::OneEnd => {
            "No shipment names both a country where it begins and one where it ends. The rings show {0} {0#country|countries} where shipments begin or end."
        }
        MapSays::SomeDrawn => "The {0} largest of {1} {1#flow|flows} are drawn; the table has the other {2}.",
        MapSays::AllDrawn => "{0} {0#flow|flows}, the largest on top.",
        MapSays::Without => {
            "{0} {0#shipment is|shipments are} on no flow, because the country of origin or destination is not known."
        }
        MapSays::AllFlows => "All flows",
        MapSays::WhereTheyEnd => "Where they end",
        MapSays::World => "Whole world",
        MapSays::Part => "Part of the world",
        MapSays::ZoomIn => "Zoom in",
        MapSays::ZoomOut => "Zoom out",
        MapSays::Zoom => "Zoom",
        MapSays::ZoomWays => "To zoom: + and −, the wheel with Ctrl or ⌘, two fingers. To move: drag, or Shift and an arrow key.",
        MapSays::Countries => "{0} {0#country|countries} close together",
        MapSays::SomeHubs => "{0} {0#hub|hubs} close together",
        MapSays::Together => "{0}: {1}. Zooms in on them.",
        MapSays::TogetherIs => "several close together; choosing them zooms in",
        MapSays::Drawing => {
            "Map of flows. Arrow keys go from flow to flow, the largest first, then to marks of several places; Enter chooses the country where a flow ends, or zooms in on the places. + and − zoom, 0 shows the whole world, Shift with an arrow key moves the map. Escape leaves the flows: arrow keys alone then move the map."
        }
        MapSays::Way => "{0} → {1}",
        MapSays::SpokenWay => "{0} to {1}",
        MapSays::Within => "Within {0}",
        MapSays::Begins => "From {0}; where to is not said",
        MapSays::Ends => "To {0}; where from is not said",
        MapSays::Flow => "{0}: {1}, {2}",
        MapSays::Amount => "{0}, {1} of all",
        MapSays::AmountOnFlows => "{0}, {1} of all on these flows",
        MapSays::By => "Width by",
        MapSays::Shipments => "Shipments",
        MapSays::Weight => "Weight",
        MapSays::Worth => "Value",
        MapSays::SomeShipments => "{0} {0#shipment|shipments}",
        MapSays::Tonnes => "{0} t",
        MapSays::Kilograms => "{0} kg",
        MapSays::Money => "{1} {0}",
        MapSays::WeightKey => "Weight (kg)",
        MapSays::WorthKey => "Value ({0})",
        MapSays::MonthsAreCounts => "By month only the number of shipments is known.",
        MapSays::RunsTo => "from the narrow end to the arrow",
        MapSays::RingIs => "within one country, or only one end known",
        MapSays::HubIs => "hub, the area by its share of all shipments",
        MapSays::Months => "Months",
        MapSays::From => "From",
        MapSays::To => "To",
        MapSays::AllMonths => "All months",
        MapSays::Between => "{0} to {1}",
        MapSays::Hubs => "Hubs",
        MapSays::Hub => "{0}, {1} of all shipments",
        MapSays::AsTable => "As a table",
        MapSays::AllFlowsTable => "All flows, the largest first",
        MapSays::FromColumn => "From",
        MapSays::ToColumn => "To",
        MapSays::Share => "Share of all",
        MapSays::HubsTable => "Hubs, by the share of shipments that pass them",
        MapSays::HubColumn => "Hub",
        MapSays::Country => "Country",
        MapSays::Choose => "Choose {0}",
        MapSays::Chosen => "Chosen: {0}",
        MapSays::Everywhere => "All countries",
        MapSays::North => "{0}° N",
        MapSays::South => "{0}° S",
        MapSays::East => "{0}° E",
        MapSays::West => "{0}° W",
    }
}
