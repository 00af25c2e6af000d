package line12345.channels.portal.filing;

/** One entry of a list to choose from. */
record Choice(String code, String name) {}
