package line12345.ticketing.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as it is kept: known by its content, not by its name.
 *
 * @param thumb null for what is no picture, or none that can be made small
 */
public record PlainFile(String name, String mediaType, byte[] bytes, byte[] thumb) {
    static final String PDF = "application/pdf";

    /** ISO 32000-1, 7.5.2: a PDF begins with it. */
    private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * @throws WrongFile when it is empty or neither a picture nor a PDF
     */
    public static PlainFile of(String claimed, byte[] file) {
        String shown = FileName.shown(claimed);
        if (file.length == 0) {
            throw new WrongFile("文件“" + shown + "”是空的，请重新选择。");
        }
        if (startsWith(file, PDF_HEADER)) {
            return new PlainFile(FileName.of(claimed, PDF), PDF, file, null);
        }
        return PlainPicture.of(file)
                .map(
                        picture ->
                                new PlainFile(
                                        FileName.of(claimed, picture.mediaType()),
                                        picture.mediaType(),
                                        picture.bytes(),
                                        Thumb.of(picture)))
                .orElseThrow(
                        () ->
                                new WrongFile(
                                        "文件“"
                                                + shown
                                                + "”不是可以识别的照片或 PDF，请上传 JPG、PNG、GIF 照片或 PDF 文件。"));
    }

    private static boolean startsWith(byte[] file, byte[] header) {
        return file.length >= header.length
                && Arrays.equals(file, 0, header.length, header, 0, header.length);
    }
}
