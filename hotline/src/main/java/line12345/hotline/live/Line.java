package line12345.hotline.live;

/** The way to one page. Used by one thread at a time. */
interface Line {
    /** Whether what was written has not gone yet: a page that does not read gets no more. */
    boolean full();

    /** Runs {@code again} once, when it is no longer full. */
    void whenDrained(Runnable again);

    void write(byte[] bytes);

    /** Ends it properly; the page comes back and is told why. */
    void end();

    /** Breaks it off; the page comes back with the number it heard last. */
    void drop();
}
