package line12345.ticketing.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text in a file, however it was encoded.
 *
 * <p>Excel in Chinese saves "CSV" as GB18030 (or its part GBK), "CSV UTF-8" with a byte order mark
 * and "Unicode text" as UTF-16; other programs write UTF-8 without a mark.
 */
final class SheetText {
    /** Largest file in bytes; twenty thousand lines of a catalogue are about half of it. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetText() {}

    /**
     * @throws WrongSheet empty, too large, a workbook or no text
     */
    static String of(byte[] file) {
        if (file == null || file.length == 0) {
            throw new WrongSheet("文件是空的，请重新选择。");
        }
        if (file.length > LARGEST) {
            throw new WrongSheet(
                    "文件有 %.1f MB，最大 %d MB：请确认只含需要导入的列，或分成几个文件。"
                            .formatted(file.length / 1048576.0, LARGEST / 1048576));
        }
        if (begins(file, OLD_EXCEL)) {
            throw new WrongSheet("这是旧版 Excel 工作簿（.xls）：请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后再导入。");
        }
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new WrongSheet("这不是文本表格：请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后再导入。");
        }
        return text;
    }

    /** A workbook that {@link SheetWorkbook} reads; a larger file is refused as such. */
    static boolean isWorkbook(byte[] file) {
        return file != null && file.length <= LARGEST && begins(file, ZIP);
    }

    private static String decoded(byte[] file) {
        if (begins(file, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return strict(file, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return strict(file, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return strict(file, 3, StandardCharsets.UTF_8);
        }
        try {
            return strict(file, 0, StandardCharsets.UTF_8);
        } catch (WrongSheet notUtf8) {
            return strict(file, 0, GB18030);
        }
    }

    private static String strict(byte[] file, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongSheet("认不出文件的编码：请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后再导入。");
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
