//! What is written about roles is what the code does.

use server::domain::organizations::{permission::Permission, role::Role};
use std::{fs, path::Path};

/// The table of `docs/people.md`, as the code knows it.
fn table() -> String {
    let mut table = String::from("| right |");
    for role in Role::ALL {
        table += &format!(" {role} |");
    }
    table += " for one item |\n|---|";
    table += &"---|".repeat(Role::ALL.len() + 1);
    table.push('\n');
    for permission in Permission::ALL {
        let word = serde_json::to_value(permission).unwrap();
        table += &format!("| {} |", word.as_str().unwrap());
        for role in Role::ALL {
            table += if permission.roles().contains(role) { " yes |" } else { " |" };
        }
        table += if permission.is_of_items() { " yes |\n" } else { " |\n" };
    }
    table
}

#[test]
fn row_p4_the_table_of_rights_is_that_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/people.md");
    let page = fs::read_to_string(path).unwrap();
    let (_, rest) = page.split_once("<!-- rights -->\n").unwrap();
    let (written, _) = rest.split_once("<!-- end of rights -->").unwrap();
    assert_eq!(written, table());
}
