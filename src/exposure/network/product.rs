//! Products: a tariff subheading where six digits are known, else goods of one name.

use super::super::basis::{Basis, at};
use super::super::wording::short;
use crate::saying::Saying;
use crate::understand::{GoodsDetail, NONE};
use rustc_hash::FxHashMap;

/// The products of a file.
pub(super) struct Products<'b> {
    /// The product of each goods, or [`NONE`] where nothing is known of it.
    of_goods: Vec<u32>,
    /// What each is called.
    names: Vec<&'b str>,
}

impl<'b> Products<'b> {
    pub fn of(basis: &Basis<'b>) -> Self {
        let mut names: Vec<&str> = Vec::new();
        let mut known: FxHashMap<&str, u32> = FxHashMap::default();
        let number = |goods: &'b crate::understand::Goods| {
            let subheading = goods.tariff.as_deref().and_then(|tariff| tariff.get(..6));
            if goods.detail == GoodsDetail::Nothing && subheading.is_none() {
                return NONE;
            }
            *known.entry(subheading.unwrap_or(&goods.label)).or_insert_with(|| {
                names.push(&goods.label);
                names.len() as u32 - 1
            })
        };
        Products { of_goods: basis.shipments.goods.iter().map(number).collect(), names }
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The product of a line, or [`NONE`].
    #[inline]
    pub fn at(&self, basis: &Basis, line: u32) -> u32 {
        match at(basis.goods, line) {
            NONE => NONE,
            goods => at(&self.of_goods, goods),
        }
    }

    pub fn said(&self, product: u32) -> Saying {
        Saying::name(self.names.get(product as usize).map(|name| short(name)).unwrap_or_default())
    }
}
