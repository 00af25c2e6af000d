package line12345.channels.portal.upload;

import line12345.channels.portal.upload.Uploads.Part;
import line12345.ticketing.video.Footage;

import java.util.List;

/** A film that came in parts, and still lies in them. */
final class SentFilm implements Footage {
    private final Uploads uploads;
    private final String id;
    private final long length;

    SentFilm(Uploads uploads, String id, long length) {
        this.uploads = uploads;
        this.id = id;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    /**
     * @throws WrongUpload when it was swept away meanwhile
     */
    @Override
    public byte[] read(long from, int count) {
        byte[] read = new byte[count];
        List<Part> parts = uploads.parts(id, from, from + count);
        long here = from;
        for (Part part : parts) {
            long first = Math.max(from, part.at());
            long last = Math.min(from + count, part.at() + part.bytes().length);
            if (first != here || last < first) {
                break;
            }
            System.arraycopy(
                    part.bytes(),
                    (int) (first - part.at()),
                    read,
                    (int) (first - from),
                    (int) (last - first));
            here = last;
        }
        if (here != from + count) {
            throw WrongUpload.unknown();
        }
        return read;
    }
}
