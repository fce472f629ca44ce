//! Everything a test needs: a frozen clock, seeded randomness, both databases.
