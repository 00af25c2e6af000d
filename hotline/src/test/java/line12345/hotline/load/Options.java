package line12345.hotline.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a run was asked for: pairs of {@code --name value}, all given by the script. */
public final class Options {
    private final Map<String, String> values = new HashMap<>();

    public Options(String... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("an option without a value: " + arguments.length);
        }
        for (int i = 0; i < arguments.length; i += 2) {
            values.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }

    public double number(String name) {
        return Double.parseDouble(text(name));
    }

    public int whole(String name) {
        return Integer.parseInt(text(name));
    }

    /** A share given in percent, as {@code [0, 1]}. */
    public double share(String name) {
        return number(name) / 100;
    }

    public boolean yes(String name) {
        return text(name).equals("yes");
    }

    public Path path(String name) {
        return Path.of(text(name));
    }

    public URI house() {
        return URI.create(text("house"));
    }
}
