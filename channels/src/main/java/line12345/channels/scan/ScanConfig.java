package line12345.channels.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be reported by scanning. */
@ConfigMapping(prefix = "line12345.scan")
public interface ScanConfig {
    /**
     * Reports from one network address within an hour before it must wait. Raising it lets one
     * stranger file more; mobile operators put thousands of people behind one address.
     */
    @WithDefault("300")
    int reportsPerAddress();
}
