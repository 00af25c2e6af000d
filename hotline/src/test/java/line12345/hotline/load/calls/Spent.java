package line12345.hotline.load.calls;

import line12345.hotline.load.Meter;
import line12345.hotline.load.Processes;

/**
 * Processor time of everybody, and of the bare reader.
 *
 * @param reader seconds
 */
record Spent(Meter.Reading all, double reader) {
    static Spent read(Meter meter, Processes processes, long reader) {
        return new Spent(meter.read(), processes.cpu(reader).own());
    }

    Spent since(Spent earlier) {
        return new Spent(all.since(earlier.all), reader - earlier.reader);
    }
}
