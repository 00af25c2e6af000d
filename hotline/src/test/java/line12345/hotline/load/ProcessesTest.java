package line12345.hotline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ProcessesTest {
    @TempDir Path proc;

    @Test
    void aNameMayHoldBracketsAndSpaces() {
        var cpu = Processes.cpu(stat(7, "a) S (b", 3, 250, 50, 400, 100));
        assertThat(cpu).isEqualTo(new Processes.Cpu(3, 3.0, 5.0));
    }

    @Test
    void childrenCountLivingAndEnded() throws IOException {
        process(100, "postgres", 1, 10, 10, 200, 80);
        process(101, "postgres: io worker", 100, 100, 50, 0, 0);
        process(102, "postgres: client", 100, 200, 0, 0, 0);
        process(103, "another", 1, 9000, 0, 0, 0);
        Processes processes = new Processes(proc);
        assertThat(processes.cpuWithChildren(100)).isCloseTo(0.2 + 2.8 + 1.5 + 2, within(1e-9));
        assertThat(processes.memoryWithChildren(100)).isEqualTo(3 * 77);
    }

    @Test
    void ourOwnNumbersAreThere() {
        Processes processes = new Processes(Path.of("/proc"));
        long own = ProcessHandle.current().pid();
        assertThat(processes.cpu(own).own()).isPositive();
        assertThat(processes.memory(own)).isGreaterThan(10_000);
        assertThat(processes.machine().busy()).isGreaterThan(processes.cpu(own).own());
        assertThat(processes.threads(own)).isNotEmpty();
    }

    private void process(int pid, String name, int parent, int... ticks) throws IOException {
        Path folder = Files.createDirectory(proc.resolve("" + pid));
        Files.writeString(folder.resolve("stat"), stat(pid, name, parent, ticks));
        Files.writeString(
                folder.resolve("smaps_rollup"), "Rss:  99 kB\nPss:   77 kB\nPss_Anon: 5 kB\n");
    }

    private static String stat(int pid, String name, int parent, int... ticks) {
        return "%d (%s) S %d 3 3 0 -1 4194560 9 9 0 0 %d %d %d %d 20 0 1 0 0\n"
                .formatted(pid, name, parent, ticks[0], ticks[1], ticks[2], ticks[3]);
    }
}
