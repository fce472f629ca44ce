//! A mail server that is a process of its own, and goes wrong as it is told.
//!
//! The process is this test program started once more with the name of one test, so that nothing has to be built or
//! installed besides. It keeps every message as it came, and says on its output when it has one.

#![expect(clippy::print_stdout, reason = "the output is how the process is heard")]

use std::{
    fs,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio, exit},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

/// Tells the process where to keep messages.
const FOLDER: &str = "SEMILLA_TEST_SINK_FOLDER";
/// Tells it on which port.
const PORT: &str = "SEMILLA_TEST_SINK_PORT";

/// The file that makes it an old server: it knows addresses in ASCII alone (no SMTPUTF8).
const OLD: &str = "old";

/// What the server does with one message after another; all is well with those behind the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Ok,
    /// "Closing", before the message begins.
    Busy421,
    /// "Try again", for the recipient.
    Later450,
    /// "No such mailbox", for the recipient.
    Never550,
    /// "No", after the message.
    Never554,
    /// Takes it after a while.
    Slow,
    /// Breaks off before the message.
    CutBefore,
    /// Keeps the message and breaks off without a word.
    CutAfter,
    /// Keeps the message and never says a word.
    Silent,
    /// Keeps the message and dies.
    Die,
}

impl Fate {
    const ALL: [Self; 10] = [
        Self::Ok,
        Self::Busy421,
        Self::Later450,
        Self::Never550,
        Self::Never554,
        Self::Slow,
        Self::CutBefore,
        Self::CutAfter,
        Self::Silent,
        Self::Die,
    ];
}

/// A message as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// The lines of its envelope: `MAIL FROM:…`, `RCPT TO:…`.
    pub envelope: Vec<String>,
    /// Headers and body.
    pub data: String,
}

impl Received {
    /// How many recipients the envelope names.
    pub fn recipients(&self) -> usize {
        self.envelope.iter().filter(|line| line.to_ascii_uppercase().starts_with("RCPT")).count()
    }

    /// The value of a header, as mail programs read it.
    pub fn header(&self, name: &str) -> Option<String> {
        use mailparse::MailHeaderMap;
        let (headers, _) = mailparse::parse_headers(self.data.as_bytes()).unwrap();
        headers.get_first_value(name)
    }
}

/// The running process.
pub struct Sink {
    child: Child,
    output: BufReader<ChildStdout>,
    folder: tempfile::TempDir,
    pub port: u16,
}

impl Sink {
    /// Starts a server with a plan, on a free port.
    pub fn start(plan: &[Fate]) -> Self {
        Self::in_folder(tempfile::tempdir().unwrap(), plan)
    }

    /// Starts one that takes addresses in ASCII alone.
    pub fn start_old() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(OLD), "").unwrap();
        Self::in_folder(folder, &[])
    }

    fn in_folder(folder: tempfile::TempDir, plan: &[Fate]) -> Self {
        let (child, output, port) = spawn(folder.path(), 0, plan);
        Self { child, output, folder, port }
    }

    /// Starts it again after it died, on the same port, with the messages that it had.
    pub fn revive(&mut self, plan: &[Fate]) {
        let _ = self.child.wait();
        (self.child, self.output, _) = spawn(self.folder.path(), self.port, plan);
    }

    /// Waits until it has one message more.
    pub fn wait_for_message(&mut self) {
        line_with(&mut self.output, "kept");
    }

    /// Everything that came, the oldest first.
    pub fn received(&self) -> Vec<Received> {
        let mut names: Vec<PathBuf> =
            fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.retain(|name| name.extension().is_some_and(|extension| extension == "eml"));
        names.sort();
        names.iter().map(|name| read(name)).collect()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(name: &Path) -> Received {
    let text = fs::read_to_string(name).unwrap();
    let (envelope, data) = text.split_once("\n\n").unwrap();
    Received { envelope: envelope.lines().map(str::to_owned).collect(), data: data.to_owned() }
}

fn spawn(folder: &Path, port: u16, plan: &[Fate]) -> (Child, BufReader<ChildStdout>, u16) {
    let words: Vec<String> = plan.iter().map(|fate| format!("{fate:?}")).collect();
    fs::write(folder.join("plan"), words.join("\n")).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "sink_process", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .env(PORT, port.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let line = line_with(&mut output, "listens on ");
    let port = line.rsplit(' ').next().unwrap().trim().parse().unwrap();
    (child, output, port)
}

fn line_with(output: &mut impl BufRead, words: &str) -> String {
    let mut line = String::new();
    loop {
        line.clear();
        assert_ne!(output.read_line(&mut line).unwrap(), 0, "the mail server of the test is gone");
        if line.contains(words) {
            return line;
        }
    }
}

/// The other side: runs when this process was started to be the server, and ends with it.
pub fn serve() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let port: u16 = std::env::var(PORT).unwrap().parse().unwrap();
    let plan = fs::read_to_string(Path::new(&folder).join("plan")).unwrap();
    let fates = plan.lines().map(|word| {
        Fate::ALL.into_iter().find(|fate| format!("{fate:?}") == word).expect("a known fate")
    });
    let server = Arc::new(Server {
        folder: folder.into(),
        plan: fates.collect(),
        next: AtomicUsize::new(0),
    });
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
    println!("listens on {}", listener.local_addr().unwrap().port());
    for stream in listener.incoming() {
        let (server, stream) = (server.clone(), stream.unwrap());
        // Who breaks off breaks off.
        thread::spawn(move || drop(server.talk(stream)));
    }
}

struct Server {
    folder: PathBuf,
    plan: Vec<Fate>,
    next: AtomicUsize,
}

impl Server {
    fn talk(&self, stream: TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?);
        let say = |words: &str| (&stream).write_all(format!("{words}\r\n").as_bytes());
        say("220 sink.test")?;
        let (mut fate, mut envelope) = (Fate::Ok, Vec::new());
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end().to_owned();
            match line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
                "EHLO" if self.folder.join(OLD).exists() => say("250-sink.test\r\n250 8BITMIME")?,
                "EHLO" => say("250-sink.test\r\n250-8BITMIME\r\n250 SMTPUTF8")?,
                "MAIL" => {
                    fate = self.fate();
                    envelope = vec![line];
                    match fate {
                        Fate::Busy421 => return say("421 closing"),
                        _ => say("250 ok")?,
                    }
                }
                "RCPT" => match fate {
                    Fate::Later450 => say(&format!("450 busy {line}"))?,
                    Fate::Never550 => say(&format!("550 no {line}"))?,
                    _ => {
                        envelope.push(line);
                        say("250 ok")?;
                    }
                },
                "DATA" if fate == Fate::CutBefore => return Ok(()),
                "DATA" => {
                    say("354 go on")?;
                    let data = message(&mut lines)?;
                    match self.take(fate, &envelope, &data)? {
                        Some(reply) => say(reply)?,
                        None => return Ok(()),
                    }
                }
                "QUIT" => return say("221 bye"),
                _ => say("250 ok")?,
            }
        }
    }

    fn fate(&self) -> Fate {
        let number = self.next.fetch_add(1, Ordering::SeqCst);
        self.plan.get(number).copied().unwrap_or(Fate::Ok)
    }

    /// What is said of a whole message; `None` to break off.
    fn take(
        &self,
        fate: Fate,
        envelope: &[String],
        data: &str,
    ) -> io::Result<Option<&'static str>> {
        if fate == Fate::Never554 {
            return Ok(Some("554 no"));
        }
        self.keep(envelope, data)?;
        match fate {
            Fate::CutAfter => return Ok(None),
            Fate::Silent => thread::park(),
            Fate::Die => exit(1),
            Fate::Slow => thread::sleep(Duration::from_millis(200)),
            _ => {}
        }
        Ok(Some("250 kept"))
    }

    fn keep(&self, envelope: &[String], data: &str) -> io::Result<()> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        // A revived server begins its numbers anew.
        let name = format!("{}-{number:04}", std::process::id());
        let part = self.folder.join(format!("{name}.part"));
        fs::write(&part, format!("{}\n\n{data}", envelope.join("\n")))?;
        fs::rename(part, self.folder.join(format!("{name}.eml")))?;
        println!("kept {number}");
        Ok(())
    }
}

/// Reads a message up to the line with a dot.
fn message(lines: &mut impl BufRead) -> io::Result<String> {
    let mut data = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(data);
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
