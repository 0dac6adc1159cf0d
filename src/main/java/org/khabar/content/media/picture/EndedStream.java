package org.khabar.content.media.picture;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file that a decoder reads, and whose end it cannot overlook. The decoder of WebP takes what it finds behind the end
 * for zeros, bit by bit with an exception for each: a file of fifty bytes that claims to be a large picture would occupy it for
 * minutes. Few bytes of zeros follow here, for decoders look ahead; reading on ends the work.
 */
final class EndedStream extends ImageInputStreamImpl {

    private static final int LOOK_AHEAD = 64;

    private final byte[] file;

    EndedStream(byte[] file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        int next = streamPos < file.length ? file[(int) streamPos] & 0xFF : 0;
        advance(1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        int there = Math.clamp(file.length - streamPos, 0, length);
        if (there > 0) {
            System.arraycopy(file, (int) streamPos, target, offset, there);
        }
        // Never less than was asked for: numbers that reach over the end would count as its end.
        Arrays.fill(target, offset + there, offset + length, (byte) 0);
        advance(length);
        return length;
    }

    @Override
    public long length() {
        return file.length;
    }

    private void advance(int bytes) throws IIOException {
        streamPos += bytes;
        if (streamPos > file.length + LOOK_AHEAD) {
            throw new IIOException("reads on behind the end");
        }
    }
}
