package line12345.hotline.api.once;

import jakarta.enterprise.context.RequestScoped;

/** What a door says beside the body of its answer. */
@RequestScoped
public class Reply {
    private int status;
    private String etag;
    private String location;
    private String next;
    private boolean again;

    /**
     * @param version of what was answered
     */
    public void version(int version) {
        etag = "\"" + version + "\"";
    }

    /**
     * @param address of what was made
     */
    public void made(String address) {
        status = 201;
        location = address;
    }

    /**
     * @param cursor where the next page begins, null after the last
     */
    public void next(String cursor) {
        next = cursor;
    }

    void restore(KeptAnswer kept) {
        status = kept.status();
        etag = kept.etag();
        location = kept.location();
        again = true;
    }

    /** 0 where the door said nothing. */
    int status() {
        return status;
    }

    String etag() {
        return etag;
    }

    String location() {
        return location;
    }

    String next() {
        return next;
    }

    boolean again() {
        return again;
    }
}
