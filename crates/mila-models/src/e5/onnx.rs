//! The file that ONNX Runtime reads, written node by node.

use super::protobuf::Message;

/// What kind of numbers a tensor holds, by their numbers in ONNX.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    F32 = 1,
    U8 = 2,
    I32 = 6,
    I64 = 7,
    I4 = 22,
}

/// What is said of a node beside its inputs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Attribute {
    Whole(&'static str, i64),
    Fraction(&'static str, f32),
}

/// Microsoft's own nodes, of which one does the work of many.
const MICROSOFT: &str = "com.microsoft";

/// Versions: of the format, of ONNX's nodes, of Microsoft's.
const FORMAT: u64 = 10;
const NODES: u64 = 21;
const MICROSOFTS: u64 = 1;

/// A graph that grows.
#[derive(Debug, Default)]
pub(super) struct Graph(Message);

impl Graph {
    /// A constant, of these bytes in little endian.
    pub(super) fn tensor(&mut self, name: &str, kind: Kind, shape: &[usize], bytes: &[u8]) {
        let dims = shape.iter().fold(Message::default(), |it, dim| it.number(1, *dim as u64));
        self.add(5, dims.number(2, kind as u64).bytes(8, name).bytes(9, bytes));
    }

    /// A node of ONNX's own; its output has its name.
    pub(super) fn node(&mut self, kind: &str, inputs: &[&str], output: &str, said: &[Attribute]) {
        self.add(1, node(kind, inputs, output, said));
    }

    /// One of Microsoft's.
    pub(super) fn microsoft(
        &mut self,
        kind: &str,
        inputs: &[&str],
        output: &str,
        said: &[Attribute],
    ) {
        self.add(1, node(kind, inputs, output, said).bytes(7, MICROSOFT));
    }

    /// What is put in or comes out: a tensor of these dimensions, by number or by name.
    pub(super) fn input(&mut self, name: &str, kind: Kind, shape: &[Result<usize, &str>]) {
        self.add(11, value(name, kind, shape));
    }

    /// The same for what comes out.
    pub(super) fn output(&mut self, name: &str, kind: Kind, shape: &[Result<usize, &str>]) {
        self.add(12, value(name, kind, shape));
    }

    /// The whole file.
    pub(super) fn into_file(self, name: &str) -> Vec<u8> {
        let version = |domain, number| Message::default().bytes(1, domain).number(2, number);
        let graph = self.0.bytes(2, name);
        let file = Message::default().number(1, FORMAT).bytes(2, "mila-models").bytes(7, graph);
        file.bytes(8, version("", NODES)).bytes(8, version(MICROSOFT, MICROSOFTS)).into_bytes()
    }

    fn add(&mut self, field: u8, part: Message) {
        self.0 = std::mem::take(&mut self.0).bytes(field, part);
    }
}

fn node(kind: &str, inputs: &[&str], output: &str, said: &[Attribute]) -> Message {
    let inputs = inputs.iter().fold(Message::default(), |node, input| node.bytes(1, input));
    let node = inputs.bytes(2, output).bytes(3, output).bytes(4, kind);
    said.iter().fold(node, |node, attribute| {
        node.bytes(
            5,
            match *attribute {
                Attribute::Fraction(name, value) => {
                    Message::default().bytes(1, name).fraction(2, value).number(20, 1)
                }
                Attribute::Whole(name, value) => {
                    Message::default().bytes(1, name).number(3, value.cast_unsigned()).number(20, 2)
                }
            },
        )
    })
}

fn value(name: &str, kind: Kind, shape: &[Result<usize, &str>]) -> Message {
    let shape = shape.iter().fold(Message::default(), |shape, dim| {
        shape.bytes(
            1,
            match dim {
                Ok(number) => Message::default().number(1, *number as u64),
                Err(name) => Message::default().bytes(2, name),
            },
        )
    });
    let tensor = Message::default().number(1, kind as u64).bytes(2, shape);
    Message::default().bytes(1, name).bytes(2, Message::default().bytes(1, tensor))
}
