//! Follows a WebAssembly module byte by byte (WebAssembly Core Specification 3.0, section 5), to tell before each byte what it
//! belongs to. Whatever the bytes are, it has an answer; for what is no module, a useless one.

/// What the next byte belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Field {
    /// Outside of function bodies.
    Plain,
    BodySize,
    LocalGroups,
    LocalCount,
    LocalType,
    Opcode,
    BlockType,
    /// How many labels a `br_table` has, besides its default.
    LabelCount,
    Label,
    Function,
    Type,
    Table,
    Local,
    Global,
    Align,
    Offset,
    Int32,
    Int64,
    /// A float, a vector or a shuffle's lanes.
    Raw,
    /// What follows the prefixes 0xfc and 0xfd.
    SubOpcode,
    Lane,
    /// Indices of memories, data segments and the like.
    Other,
}

/// Where a module's head, its sections and their contents begin and end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outside {
    /// So many bytes of the module's head are left.
    Head(u8),
    SectionId,
    SectionSize,
    Section,
    BodyCount,
}

/// As many instructions and local variables back are kept.
pub(crate) const BACK: usize = 8;

pub(crate) struct Follower {
    pub field: Field,
    /// Which byte of the field comes next.
    pub at: u32,
    /// A digest of the field's bytes so far.
    pub prefix: u32,
    /// The opcode of the current instruction; in front of an opcode, of the last one.
    pub opcode: u8,
    /// What followed its prefix.
    pub sub: u32,
    /// Opcodes of the instructions before the current one, the last first.
    pub opcodes: [u8; BACK],
    /// Digests of those instructions, with their immediates.
    pub instructions: [u32; BACK],
    /// Local variables, the last used first.
    pub locals: [u32; BACK],
    /// By local variable (its last bits), a digest of the instruction that made what it was last set to.
    pub set_by: [u32; 64],
    /// By opcode, a digest of its last instruction.
    pub last_of: [u32; 256],
    /// Which function of the module this is.
    pub function: u32,
    /// The opcodes that opened the blocks around.
    pub blocks: Vec<u8>,
    section: u8,
    outside: Outside,
    /// The number read so far, in LEB128.
    value: u64,
    instruction: u32,
    /// Fields of the current instruction that come after this one, the next one last.
    queue: [Field; 3],
    queued: usize,
    /// Bytes of a raw field, labels, or groups of local variables still to come.
    left: u32,
    left_of_section: u64,
    left_of_body: u64,
    bodies: u32,
}

/// One more number for a digest.
pub(crate) fn mix(digest: u32, more: u32) -> u32 {
    (digest.wrapping_mul(0x2c1b_3c6d) ^ more.wrapping_add(0x9e37_79b9)).wrapping_mul(0x297a_2d39).rotate_left(13)
}

impl Follower {
    /// In front of a module's first byte.
    pub fn new() -> Follower {
        Follower {
            field: Field::Plain,
            at: 0,
            prefix: 0,
            opcode: 0,
            sub: 0,
            opcodes: [0; BACK],
            instructions: [0; BACK],
            locals: [0; BACK],
            set_by: [0; 64],
            last_of: [0; 256],
            function: 0,
            blocks: Vec::new(),
            section: 0,
            outside: Outside::Head(8),
            value: 0,
            instruction: 0,
            queue: [Field::Plain; 3],
            queued: 0,
            left: 0,
            left_of_section: 0,
            left_of_body: 0,
            bodies: 0,
        }
    }

    /// Takes note of the next byte.
    #[inline(never)]
    pub fn feed(&mut self, byte: u8) {
        if self.field == Field::Plain {
            return self.feed_outside(byte);
        }
        self.left_of_section = self.left_of_section.wrapping_sub(1);
        self.left_of_body = self.left_of_body.wrapping_sub(1);
        self.instruction = mix(self.instruction, u32::from(byte));
        self.prefix = mix(self.prefix, u32::from(byte) + 1);
        let ends = self.feed_number(byte);
        match self.field {
            Field::Opcode => {
                self.opcode = byte;
                self.instruction = u32::from(byte);
                self.immediates_of(byte);
            }
            Field::LocalType => self.next_group(),
            Field::Raw => {
                self.left = self.left.saturating_sub(1);
                if self.left == 0 {
                    self.next_field();
                }
            }
            _ if !ends => {}
            Field::BodySize => self.begin_body(),
            Field::LocalGroups => {
                self.left = self.number();
                self.next_group();
            }
            Field::LocalCount => self.begin(Field::LocalType),
            Field::LabelCount => {
                self.left = self.number();
                self.begin(Field::Label);
            }
            Field::Label if self.left > 0 => {
                self.left -= 1;
                self.begin(Field::Label);
            }
            Field::Local => {
                let local = self.number();
                self.locals.copy_within(..BACK - 1, 1);
                self.locals[0] = local;
                if self.opcode != 0x20 {
                    self.set_by[local as usize % 64] = self.instructions[0];
                }
                self.next_field();
            }
            Field::SubOpcode => {
                self.sub = self.number();
                self.immediates_after_prefix();
            }
            _ => self.next_field(),
        }
        if self.left_of_body == 0 && self.field != Field::BodySize {
            self.bodies = self.bodies.saturating_sub(1);
            if self.bodies > 0 {
                self.begin(Field::BodySize);
            } else {
                self.begin(Field::Plain);
                self.outside = Outside::SectionId;
            }
        }
    }

    /// Whether this byte ends a number in LEB128.
    fn feed_number(&mut self, byte: u8) -> bool {
        if self.at < 9 {
            self.value |= u64::from(byte & 0x7f) << (7 * self.at);
        }
        self.at += 1;
        byte < 0x80 || self.at == 10
    }

    fn number(&self) -> u32 {
        self.value as u32
    }

    fn begin(&mut self, field: Field) {
        (self.field, self.at, self.value, self.prefix) = (field, 0, 0, 0);
    }

    fn begin_body(&mut self) {
        self.left_of_body = self.value.max(1);
        self.function = self.function.wrapping_add(1);
        self.opcodes = [0; BACK];
        self.instructions = [0; BACK];
        self.locals = [0; BACK];
        self.set_by = [0; 64];
        self.blocks.clear();
        self.begin(Field::LocalGroups);
    }

    fn next_group(&mut self) {
        if self.left > 0 {
            self.left -= 1;
            self.begin(Field::LocalCount);
        } else {
            self.begin(Field::Opcode);
        }
    }

    /// The fields that follow, the last one first.
    fn expect(&mut self, fields: &[Field]) {
        self.queue[..fields.len()].copy_from_slice(fields);
        self.queued = fields.len();
        self.next_field();
    }

    fn next_field(&mut self) {
        if self.queued > 0 {
            self.queued -= 1;
            self.begin(self.queue[self.queued]);
        } else {
            self.end_instruction();
            self.begin(Field::Opcode);
        }
    }

    fn end_instruction(&mut self) {
        self.instructions.copy_within(..BACK - 1, 1);
        self.instructions[0] = self.instruction;
        self.opcodes.copy_within(..BACK - 1, 1);
        self.opcodes[0] = self.opcode;
        self.last_of[usize::from(self.opcode)] = self.instruction;
        match self.opcode {
            0x02..=0x04 => self.blocks.push(self.opcode),
            0x05 => {
                self.blocks.pop();
                self.blocks.push(self.opcode);
            }
            0x0b => drop(self.blocks.pop()),
            _ => {}
        }
    }

    fn immediates_of(&mut self, opcode: u8) {
        match opcode {
            0x02..=0x04 => self.expect(&[Field::BlockType]),
            0x0c | 0x0d => {
                self.left = 0;
                self.expect(&[Field::Label]);
            }
            0x0e => self.expect(&[Field::LabelCount]),
            0x10 | 0x12 | 0xd2 => self.expect(&[Field::Function]),
            0x11 | 0x13 => self.expect(&[Field::Table, Field::Type]),
            0x20..=0x22 => self.expect(&[Field::Local]),
            0x23 | 0x24 => self.expect(&[Field::Global]),
            0x25 | 0x26 => self.expect(&[Field::Table]),
            0x28..=0x3e => self.expect(&[Field::Offset, Field::Align]),
            0x3f | 0x40 | 0xd0 => self.expect(&[Field::Other]),
            0x41 => self.expect(&[Field::Int32]),
            0x42 => self.expect(&[Field::Int64]),
            0x43 => self.expect_raw(4),
            0x44 => self.expect_raw(8),
            0xfc | 0xfd => self.expect(&[Field::SubOpcode]),
            _ => self.expect(&[]),
        }
    }

    fn immediates_after_prefix(&mut self) {
        match (self.opcode, self.sub) {
            (0xfc, 8 | 10 | 12 | 14) => self.expect(&[Field::Other, Field::Other]),
            (0xfc, 9 | 11 | 13 | 15..=17) => self.expect(&[Field::Other]),
            (0xfd, 0..=11 | 92 | 93) => self.expect(&[Field::Offset, Field::Align]),
            (0xfd, 12 | 13) => self.expect_raw(16),
            (0xfd, 21..=34) => self.expect(&[Field::Lane]),
            (0xfd, 84..=91) => self.expect(&[Field::Lane, Field::Offset, Field::Align]),
            _ => self.expect(&[]),
        }
    }

    fn expect_raw(&mut self, length: u32) {
        self.left = length;
        self.expect(&[Field::Raw]);
    }

    fn feed_outside(&mut self, byte: u8) {
        match self.outside {
            Outside::Head(left) => self.outside = if left > 1 { Outside::Head(left - 1) } else { Outside::SectionId },
            Outside::SectionId => {
                self.section = byte;
                self.begin(Field::Plain);
                self.outside = Outside::SectionSize;
            }
            Outside::SectionSize => {
                if self.feed_number(byte) {
                    self.left_of_section = self.value;
                    self.begin(Field::Plain);
                    self.outside = match (self.section, self.left_of_section) {
                        (_, 0) => Outside::SectionId,
                        (10, _) => Outside::BodyCount,
                        _ => Outside::Section,
                    };
                }
            }
            Outside::Section => {
                self.left_of_section -= 1;
                if self.left_of_section == 0 {
                    self.outside = Outside::SectionId;
                }
            }
            Outside::BodyCount => {
                if self.feed_number(byte) {
                    (self.bodies, self.function, self.left_of_body) = (self.number(), 0, u64::MAX);
                    self.begin(if self.bodies > 0 { Field::BodySize } else { Field::Plain });
                    self.outside = Outside::SectionId;
                }
            }
        }
    }
}
