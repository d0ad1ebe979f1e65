package id.pmo.rules.internal.pagar;

/**
 * A place in a file as people count.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Position(int line, int column) {

    static Position of(String text, int at) {
        String before = text.substring(0, Math.min(at, text.length()));
        int start = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, 1 + before.codePointCount(start, before.length()));
    }
}
