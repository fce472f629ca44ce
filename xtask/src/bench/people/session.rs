//! A page for somebody who is signed in, beside the same page for a visitor. Both are built when they are asked for: one
//! has a parameter that no kept page has, the other is kept nowhere.

use super::{
    super::{
        load::{share, timed},
        measure::{Measure, Target},
        process_stat::cpu_seconds,
    },
    Demo,
};
use crate::{http::Client, outcome::Outcome, program::Program};
use std::{path::Path, thread};

const PAGES: [(&str, &str); 2] =
    [("library", "/en/library?utm_source=bench"), ("search", "/en/search")];
/// What only somebody who is signed in sees.
const OWN: &str = "/en/account";
const ROUNDS: usize = 3;
const WARM_UP: usize = 200;
/// Pages of a round: enough that ticks of a hundredth of a second do not matter.
const PAGES_OF_A_ROUND: usize = 4_000;
const CROWD: usize = 16;
/// Milliseconds that a session may add.
const BOUND: f64 = 0.3;

/// What a page costs: the median of the rounds, in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Cost {
    p50: f64,
    cpu: f64,
}

/// Measures both pages, with one client and with many.
pub fn measure(binary: &Path) -> Outcome<Vec<Measure>> {
    println!("Pages for somebody who is signed in, beside the same for visitors.");
    let demo = Demo::fill(binary)?;
    let link = demo.administrator(binary)?;
    let server = demo.serve(binary)?;
    let cookie = sign_in(&server, &link)?;
    let mut measures = Vec::new();
    for (name, path) in PAGES {
        for (clients, crowd) in [(1, "one client"), (CROWD, "16 connections")] {
            let [visitor, person] = both(&server, path, clients, &cookie)?;
            measures.extend(added(&format!("{name}, {crowd}"), clients, visitor, person));
        }
    }
    Ok(measures)
}

fn added(name: &str, clients: usize, visitor: Cost, person: Cost) -> [Measure; 4] {
    let new = |what: &str, value, unit| Measure::new(&format!("{name}: {what}"), None, value, unit);
    let time = new("a session adds, p50", person.p50 - visitor.p50, "ms");
    let bound = Target::at_most(BOUND, "session");
    [
        new("visitor, p50", visitor.p50, "ms"),
        // With many at once it is mostly the time in the queue that grows: there the CPU is what a session adds.
        if clients == 1 { time.against(bound) } else { time },
        new("visitor", visitor.cpu, "ms CPU"),
        new("a session adds", person.cpu - visitor.cpu, "ms CPU").against(bound),
    ]
}

/// The cookie of somebody who used the link. Without it the page of an account is not shown, with it it is.
fn sign_in(server: &Program, link: &str) -> Outcome<String> {
    let mut client = Client::connect(server.address())?;
    let without = client.get(OWN)?.status;
    let status = client.post(link, "", None)?.status;
    let cookie = client.cookie().filter(|_| status == 303).map(str::to_owned);
    let cookie = cookie.ok_or_else(|| format!("the link that signs in answered {status}"))?;
    let with = Client::connect_with(server.address(), &cookie)?.get(OWN)?.status;
    match (without, with) {
        (303, 200) => Ok(cookie),
        _ => Err(format!("{OWN} answered {without} without the cookie and {with} with it")),
    }
}

/// Visitor and person in turn.
fn both(server: &Program, path: &str, clients: usize, cookie: &str) -> Outcome<[Cost; 2]> {
    let sides = [None, Some(cookie)];
    for side in sides {
        round(server, path, clients, side, WARM_UP)?;
    }
    let mut rounds = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    for _ in 0..ROUNDS {
        for (side, (p50, cpu)) in sides.into_iter().zip(&mut rounds) {
            let cost = round(server, path, clients, side, PAGES_OF_A_ROUND)?;
            p50.push(cost.p50);
            cpu.push(cost.cpu);
        }
    }
    Ok(rounds
        .map(|(mut p50, mut cpu)| Cost { p50: share(&mut p50, 0.5), cpu: share(&mut cpu, 0.5) }))
}

fn round(
    server: &Program,
    path: &str,
    clients: usize,
    cookie: Option<&str>,
    pages: usize,
) -> Outcome<Cost> {
    let before = cpu_seconds(server.pid())?;
    let all = thread::scope(|scope| {
        let clients: Vec<_> = (0..clients)
            .map(|_| scope.spawn(|| ask(server, path, cookie, pages / clients)))
            .collect();
        let joined = clients
            .into_iter()
            .map(|client| client.join().map_err(|_| "a client gave up".to_owned())?);
        joined.collect::<Outcome<Vec<Vec<f64>>>>()
    })?;
    let mut times = all.concat();
    let cpu = (cpu_seconds(server.pid())? - before) * 1e3 / times.len() as f64;
    Ok(Cost { p50: share(&mut times, 0.5), cpu })
}

fn ask(server: &Program, path: &str, cookie: Option<&str>, pages: usize) -> Outcome<Vec<f64>> {
    let mut client = match cookie {
        Some(cookie) => Client::connect_with(server.address(), cookie)?,
        None => Client::connect(server.address())?,
    };
    (0..pages).map(|_| timed(|| client.get(path))).collect()
}
