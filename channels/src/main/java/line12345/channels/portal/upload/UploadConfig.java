package line12345.channels.portal.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** Bounds of pictures and films that come in parts. */
@ConfigMapping(prefix = "line12345.portal.upload")
public interface UploadConfig {
    /** Bytes of a part; raising it costs more when the line breaks, and memory. */
    @WithDefault("1048576")
    @Min(1024)
    @Max(8388608)
    int largestPart();

    /**
     * Pictures begun from one network address within an hour; raising it lets one fill the disk.
     */
    @WithDefault("300")
    @Min(1)
    int perAddress();

    /**
     * Films begun from one network address within an hour; each may have 50 MB, so that raising it
     * lets one fill the disk sooner. Mobile operators put many people behind one address.
     */
    @WithDefault("60")
    @Min(1)
    int videosPerAddress();

    /**
     * Bytes that all films on their way may claim together; raising it needs as much room in the
     * database.
     */
    @WithDefault("10737418240")
    @Min(52428800)
    long videosOnTheirWay();

    /** What nobody filed is thrown away after this. */
    @WithDefault("PT12H")
    @DurationMin(minutes = 10)
    Duration kept();
}
