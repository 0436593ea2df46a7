package eu.passerelle.credentials.jsonld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Every order of some items, one at a time. Orders that differ only in which of two equal items
 * comes first are one: a node that is met many times would cost the factorial of that number.
 */
record Permutations(List<String> items) implements Iterable<List<String>> {

    @Override
    public Iterator<List<String>> iterator() {
        return new Iterator<>() {
            private final int[] order = firstOrder();
            private boolean more = true;

            @Override
            public boolean hasNext() {
                return more;
            }

            @Override
            public List<String> next() {
                if (!more) {
                    throw new NoSuchElementException();
                }
                var permutation = new ArrayList<String>(order.length);
                for (int index : order) {
                    permutation.add(items.get(index));
                }
                more = advance(order);
                return Collections.unmodifiableList(permutation);
            }
        };
    }

    private int[] firstOrder() {
        int[] order = new int[items.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = items.indexOf(items.get(i));
        }
        Arrays.sort(order);
        return order;
    }

    // the next order in lexicographic sequence
    private static boolean advance(int[] order) {
        int pivot = order.length - 2;
        while (pivot >= 0 && order[pivot] >= order[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int successor = order.length - 1;
        while (order[successor] <= order[pivot]) {
            successor--;
        }
        swap(order, pivot, successor);
        for (int low = pivot + 1, high = order.length - 1; low < high; low++, high--) {
            swap(order, low, high);
        }
        return true;
    }

    private static void swap(int[] order, int left, int right) {
        int kept = order[left];
        order[left] = order[right];
        order[right] = kept;
    }
}
