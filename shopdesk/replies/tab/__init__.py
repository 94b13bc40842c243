"""The Replies tab: Qt only."""
