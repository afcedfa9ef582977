//! A persistent map from small numbers: a copy costs nothing, and joining two copies visits only where they differ.

use std::sync::Arc;

const BITS: u32 = 4;
const WIDTH: usize = 1 << BITS;

/// A radix tree over `u32` keys. Copies share their nodes until one of them is changed.
#[derive(Debug)]
pub struct PersistentMap<T> {
    root: Option<Arc<Node<T>>>,
    /// How many levels stand above the leaves.
    height: u32,
}

#[derive(Debug)]
enum Node<T> {
    Branch([Option<Arc<Node<T>>>; WIDTH]),
    Leaf([Option<T>; WIDTH]),
}

impl<T> Clone for PersistentMap<T> {
    fn clone(&self) -> Self {
        Self { root: self.root.clone(), height: self.height }
    }
}

impl<T> Default for PersistentMap<T> {
    fn default() -> Self {
        Self { root: None, height: 0 }
    }
}

impl<T: Clone> Clone for Node<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Branch(children) => Self::Branch(children.clone()),
            Self::Leaf(values) => Self::Leaf(values.clone()),
        }
    }
}

impl<T: Clone> PersistentMap<T> {
    pub fn get(&self, key: u32) -> Option<&T> {
        if !fits(key, self.height) {
            return None;
        }
        let mut node = self.root.as_deref()?;
        let mut level = self.height;
        loop {
            match node {
                Node::Branch(children) => node = children[slot(key, level)].as_deref()?,
                Node::Leaf(values) => return values[slot(key, 0)].as_ref(),
            }
            level = level.saturating_sub(1);
        }
    }

    pub fn set(&mut self, key: u32, value: T) {
        while !fits(key, self.height) {
            if let Some(old) = self.root.take() {
                let mut children = [const { None }; WIDTH];
                children[0] = Some(old);
                self.root = Some(Arc::new(Node::Branch(children)));
            }
            self.height += 1;
        }
        let height = self.height;
        let mut node = Arc::make_mut(self.root.get_or_insert_with(|| new_node(height)));
        for level in (1..=height).rev() {
            let Node::Branch(children) = node else { unreachable!("leaves stand at level 0") };
            node = Arc::make_mut(children[slot(key, level)].get_or_insert_with(|| new_node(level - 1)));
        }
        let Node::Leaf(values) = node else { unreachable!("branches stand above level 0") };
        values[slot(key, 0)] = Some(value);
    }

    /// A value to be changed in place; what copies of the map share is copied first.
    pub fn get_mut(&mut self, key: u32) -> Option<&mut T> {
        self.get(key)?;
        let mut node = Arc::make_mut(self.root.as_mut()?);
        for level in (1..=self.height).rev() {
            let Node::Branch(children) = node else { unreachable!("leaves stand at level 0") };
            node = Arc::make_mut(children[slot(key, level)].as_mut()?);
        }
        let Node::Leaf(values) = node else { unreachable!("branches stand above level 0") };
        values[slot(key, 0)].as_mut()
    }

    pub fn remove(&mut self, key: u32) {
        if self.get(key).is_none() {
            return;
        }
        let mut node = Arc::make_mut(self.root.as_mut().expect("a map that has the key has a root"));
        for level in (1..=self.height).rev() {
            let Node::Branch(children) = node else { unreachable!("leaves stand at level 0") };
            node = Arc::make_mut(children[slot(key, level)].as_mut().expect("the key is there"));
        }
        if let Node::Leaf(values) = node {
            values[slot(key, 0)] = None;
        }
    }

    /// Calls `visit` for each key at which the two maps do not share the same leaf, in the order of keys.
    pub fn for_each_difference(&self, other: &Self, visit: &mut impl FnMut(u32, Option<&T>, Option<&T>)) {
        let height = self.height.max(other.height);
        let mine = Lifted { node: self.root.as_ref(), height: self.height };
        let theirs = Lifted { node: other.root.as_ref(), height: other.height };
        differences(mine, theirs, height, 0, visit);
    }

    /// All entries, in the order of keys.
    pub fn for_each(&self, visit: &mut impl FnMut(u32, &T)) {
        self.for_each_difference(&Self::default(), &mut |key, value, _| {
            if let Some(value) = value {
                visit(key, value);
            }
        });
    }
}

fn new_node<T>(level: u32) -> Arc<Node<T>> {
    Arc::new(if level == 0 { Node::Leaf([const { None }; WIDTH]) } else { Node::Branch([const { None }; WIDTH]) })
}

fn fits(key: u32, height: u32) -> bool {
    let bits = (height + 1) * BITS;
    bits >= u32::BITS || key >> bits == 0
}

fn slot(key: u32, level: u32) -> usize {
    (key >> (level * BITS)) as usize & (WIDTH - 1)
}

/// A subtree that may be lower than the level at which it is looked at: then it is the first child of what is missing.
struct Lifted<'a, T> {
    node: Option<&'a Arc<Node<T>>>,
    height: u32,
}

impl<'a, T> Lifted<'a, T> {
    fn child(&self, level: u32, index: usize) -> Self {
        if self.height < level {
            return Self { node: if index == 0 { self.node } else { None }, height: self.height };
        }
        let node = match self.node.map(|node| &**node) {
            Some(Node::Branch(children)) => children[index].as_ref(),
            _ => None,
        };
        Self { node, height: level - 1 }
    }
}

fn differences<T>(
    mine: Lifted<'_, T>,
    theirs: Lifted<'_, T>,
    level: u32,
    prefix: u32,
    visit: &mut impl FnMut(u32, Option<&T>, Option<&T>),
) {
    match (mine.node, theirs.node) {
        (None, None) => return,
        (Some(left), Some(right)) if mine.height == theirs.height && Arc::ptr_eq(left, right) => return,
        _ => {}
    }
    if level > 0 {
        for index in 0..WIDTH {
            let prefix = prefix | (index as u32) << (level * BITS);
            differences(mine.child(level, index), theirs.child(level, index), level - 1, prefix, visit);
        }
        return;
    }
    for index in 0..WIDTH {
        let left = leaf_value(mine.node, index);
        let right = leaf_value(theirs.node, index);
        if left.is_some() || right.is_some() {
            visit(prefix | index as u32, left, right);
        }
    }
}

fn leaf_value<T>(node: Option<&Arc<Node<T>>>, index: usize) -> Option<&T> {
    match node.map(|node| &**node) {
        Some(Node::Leaf(values)) => values[index].as_ref(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::PersistentMap;

    #[test]
    fn keeps_what_was_set_and_shares_what_was_not_changed() {
        let mut one = PersistentMap::default();
        for key in [0, 15, 16, 4_000, 1 << 20] {
            one.set(key, key);
        }
        let mut two = one.clone();
        two.set(4_000, 1);
        two.remove(15);
        two.set(70_000, 2);
        assert_eq!((one.get(4_000), two.get(4_000), two.get(15)), (Some(&4_000), Some(&1), None));
        let mut seen = Vec::new();
        one.for_each_difference(&two, &mut |key, left, right| {
            if left != right {
                seen.push((key, left.copied(), right.copied()));
            }
        });
        assert_eq!(seen, [(15, Some(15), None), (4_000, Some(4_000), Some(1)), (70_000, None, Some(2))]);
    }
}
