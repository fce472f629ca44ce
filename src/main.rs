#[cfg(test)]
mod tests;

fn main() {}
