### Names that other messages hold. Nothing here is said by itself.
### part: first

-app = Counterweigh
