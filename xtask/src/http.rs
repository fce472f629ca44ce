//! A client for the measurements: one connection kept alive, plain requests one after the other. Loopback only.

use crate::outcome::{During, Outcome};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(30);

/// An open connection.
#[derive(Debug)]
pub struct Client {
    address: SocketAddr,
    stream: BufReader<TcpStream>,
    line: String,
    body: Vec<u8>,
    cookie: Option<String>,
}

/// What came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Bytes of the body as they came over the wire.
    pub bytes: usize,
}

impl Client {
    /// Connects. Anything but the loopback is refused.
    pub fn connect(address: &str) -> Outcome<Self> {
        let address: SocketAddr = address.parse().during(address)?;
        if !address.ip().is_loopback() {
            return Err(format!("{address} is not on this machine"));
        }
        let stream = open(address)?;
        Ok(Self { address, stream, line: String::new(), body: Vec::new(), cookie: None })
    }

    /// The same with a cookie, which goes with everything that is asked.
    pub fn connect_with(address: &str, cookie: &str) -> Outcome<Self> {
        Ok(Self { cookie: Some(cookie.to_owned()), ..Self::connect(address)? })
    }

    /// Asks for a path, packed with brotli where the server can.
    pub fn get(&mut self, path: &str) -> Outcome<Answer> {
        self.get_as(path, "br, gzip")
    }

    /// Asks for a path as it is.
    pub fn get_plain(&mut self, path: &str) -> Outcome<Answer> {
        self.get_as(path, "identity")
    }

    /// Sends a form, through a proxy that says from where if it is one.
    pub fn post(&mut self, path: &str, form: &str, from: Option<&str>) -> Outcome<Answer> {
        let from = from.map(|from| format!("X-Forwarded-For: {from}\r\n")).unwrap_or_default();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n{}{from}\r\n{form}",
            self.address,
            form.len(),
            self.cookie_line()
        );
        self.send(path, &request)
    }

    /// The cookies that go with everything, `name=value; …`: those that answers gave, the last one of each name.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// The body of the last answer.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    fn get_as(&mut self, path: &str, encoding: &str) -> Outcome<Answer> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: {encoding}\r\nAccept: text/html\r\n{}\r\n",
            self.address,
            self.cookie_line()
        );
        self.send(path, &request)
    }

    fn cookie_line(&self) -> String {
        self.cookie().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default()
    }

    fn send(&mut self, path: &str, request: &str) -> Outcome<Answer> {
        self.stream.get_mut().write_all(request.as_bytes()).during(path)?;
        let (answer, closes) = self.read().during(path)?;
        if closes {
            self.stream = open(self.address)?;
        }
        Ok(answer)
    }

    fn read(&mut self) -> Outcome<(Answer, bool)> {
        let first = self.next_line()?;
        let status =
            first.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or("no status")?;
        let (mut length, mut chunked, mut closes) = (None, false, false);
        loop {
            let line = self.next_line()?.to_owned();
            let lower = line.to_ascii_lowercase();
            match lower.split_once(':').map(|(name, value)| (name, value.trim())) {
                Some(("content-length", value)) => length = value.parse::<usize>().ok(),
                Some(("transfer-encoding", value)) => chunked = value == "chunked",
                Some(("connection", value)) => closes = value == "close",
                Some(("set-cookie", _)) => self.cookie = with(self.cookie.take(), given(&line)),
                Some(_) => {}
                None => break,
            }
        }
        self.body.clear();
        match length {
            _ if chunked => self.read_chunks()?,
            Some(length) => self.read_bytes(length)?,
            None if closes => {
                self.stream.read_to_end(&mut self.body).during("body")?;
            }
            None => {}
        }
        Ok((Answer { status, bytes: self.body.len() }, closes))
    }

    fn next_line(&mut self) -> Outcome<&str> {
        self.line.clear();
        if self.stream.read_line(&mut self.line).during("reading")? == 0 {
            return Err("the server closed the connection".to_owned());
        }
        Ok(self.line.trim_end())
    }

    fn read_bytes(&mut self, count: usize) -> Outcome {
        let start = self.body.len();
        self.body.resize(start + count, 0);
        self.stream.read_exact(&mut self.body[start..]).during("body")
    }

    fn read_chunks(&mut self) -> Outcome {
        loop {
            let size = self.next_line()?.to_owned();
            let size = usize::from_str_radix(size.split(';').next().unwrap_or_default(), 16)
                .during("chunk")?;
            self.read_bytes(size)?;
            self.next_line()?;
            if size == 0 {
                return Ok(());
            }
        }
    }
}

/// `name=value` of a line that gives a cookie, in the letters that it has; `None` where one is taken away.
fn given(line: &str) -> Option<String> {
    let pair = line.split_once(':')?.1.split(';').next()?.trim();
    let (_, value) = pair.split_once('=')?;
    (!value.is_empty()).then(|| pair.to_owned())
}

/// Cookies with one that was given now, which takes the place of an older one of its name.
fn with(kept: Option<String>, given: Option<String>) -> Option<String> {
    let Some(given) = given else { return kept };
    let name = given.split_once('=').map_or("", |(name, _)| name);
    let kept = kept.unwrap_or_default();
    let others =
        kept.split("; ").filter(|one| one.split_once('=').is_some_and(|(old, _)| old != name));
    Some(others.chain([given.as_str()]).collect::<Vec<_>>().join("; "))
}

fn open(address: SocketAddr) -> Outcome<BufReader<TcpStream>> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE).during("connecting")?;
    stream.set_read_timeout(Some(PATIENCE)).during("connecting")?;
    stream.set_nodelay(true).during("connecting")?;
    Ok(BufReader::new(stream))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{net::TcpListener, thread};

    fn answering(answers: &'static [&'static str]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 1024];
            for answer in answers {
                let _ = stream.read(&mut asked).unwrap();
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        address
    }

    #[test]
    fn answers_are_read_whole_and_the_connection_is_kept() {
        let address = answering(&[
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        ]);
        let mut client = Client::connect(&address).unwrap();
        assert_eq!(client.get("/").unwrap(), Answer { status: 200, bytes: 5 });
        assert_eq!(client.body(), b"hello");
        assert_eq!(client.get_plain("/").unwrap(), Answer { status: 404, bytes: 5 });
        assert_eq!(client.body(), b"abcde");
    }

    #[test]
    fn a_cookie_is_kept_in_its_letters_and_sent_again() {
        let address = answering(&[
            "HTTP/1.1 303 See Other\r\nSet-Cookie: seed=AbC; Path=/; HttpOnly\r\nSet-Cookie: other=; Max-Age=0\r\nSet-Cookie: known=1\r\nSet-Cookie: seed=DeF\r\nContent-Length: 0\r\n\r\n",
        ]);
        let mut client = Client::connect(&address).unwrap();
        assert_eq!(client.post("/", "", None).unwrap().status, 303);
        assert_eq!(client.cookie(), Some("known=1; seed=DeF"));
        assert_eq!(client.cookie_line(), "Cookie: known=1; seed=DeF\r\n");
        let other = Client::connect_with(&answering(&[]), "a=b").unwrap();
        assert_eq!(other.cookie(), Some("a=b"));
    }

    #[test]
    fn only_this_machine_is_asked() {
        assert!(Client::connect("192.0.2.1:80").unwrap_err().contains("not on this machine"));
    }
}
