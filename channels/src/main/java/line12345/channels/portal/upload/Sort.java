package line12345.channels.portal.upload;

import line12345.ticketing.video.KeepVideos;

/** What comes in parts. */
enum Sort {
    PICTURE(3, Uploads.LARGEST),
    VIDEO(KeepVideos.MOST, KeepVideos.LARGEST);

    private final int most;
    private final long largest;

    Sort(int most, long largest) {
        this.most = most;
        this.largest = largest;
    }

    /** As the browser knows the file; what is in it is looked at when it is filed. */
    static Sort of(String mediaType) {
        return mediaType.startsWith("video/") ? VIDEO : PICTURE;
    }

    /** Of one form. */
    int most() {
        return most;
    }

    /** Bytes of one. */
    long largest() {
        return largest;
    }
}
