"""What the heads of tables say of the figures in their cells."""
