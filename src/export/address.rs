//! Texts as parts of addresses, and the address that begins an e-mail.

/// The address that begins an e-mail to nobody yet (RFC 6068).
#[must_use]
pub fn mail_address(subject: &str, text: &str) -> String {
    format!(
        "mailto:?subject={}&body={}",
        percent_encoded(subject),
        percent_encoded(&text.replace('\n', "\r\n"))
    )
}

/// A text as part of an address: all but unreserved characters as bytes of UTF-8 (RFC 3986, sections 2.1 and 2.3).
#[must_use]
pub fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_e_mail_keeps_every_letter_and_line() {
        let address = mail_address("A & B", "“é”\nhttps://example.org/#a_b-c");
        assert_eq!(
            address,
            "mailto:?subject=A%20%26%20B&body=%E2%80%9C%C3%A9%E2%80%9D%0D%0Ahttps%3A%2F%2Fexample.org%2F%23a_b-c"
        );
    }
}
