package line12345.hotline.telephony.seat;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.telephony.link.QueueNames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The queues as the exchange reads them, in a file of their own. Only keys, numbers and words of
 * the house stand in it: what people typed has no way into the exchange's settings.
 */
final class QueueFile {
    static final String NAME = "queues_city.conf";

    private QueueFile() {}

    static String text(List<Queue> queues, QueueNames names) {
        StringBuilder text = new StringBuilder("; written by the service; changes are lost\n");
        for (Queue queue : queues) {
            String sort = queue.ringing().place() ? "caller,place" : "caller";
            text.append("\n[%s](%s)\n".formatted(names.name(queue.key()), sort));
            text.append("strategy = %s\n".formatted(queue.ringing().strategy().exchange()));
            text.append("timeout = %d\n".formatted(queue.ringing().seconds()));
            text.append("weight = %d\n".formatted(queue.ringing().weight()));
            text.append("servicelevel = %d\n".formatted(queue.ringing().target()));
            if (queue.overflow().after() > 0) {
                text.append("defaultrule = after%d\n".formatted(queue.overflow().after()));
            }
        }
        return text.toString();
    }

    /**
     * The exchange never sees half a file.
     *
     * @return whether anything is different now
     */
    static boolean write(Path folder, String text) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return false;
        }
        Path fresh = folder.resolve(NAME + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
