// Nothing to do here.
