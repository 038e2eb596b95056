package io.github.isnadarabic.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an expression says of a point or period of the calendar, field by field; what it does not
 * say is not there. Immutable.
 */
final class Fields implements Meaning {
  static final Fields NONE = new Fields(new EnumMap<>(Field.class));

  private final Map<Field, Integer> values;

  private Fields(Map<Field, Integer> values) {
    this.values = values;
  }

  static Fields of(Field field, int value) {
    return NONE.with(field, value);
  }

  static Fields offset(Unit unit, int offset) {
    return of(Field.OFFSET_UNIT, Code.of(unit)).with(Field.OFFSET, offset);
  }

  Fields with(Field field, int value) {
    Map<Field, Integer> more = new EnumMap<>(values);
    more.put(field, value);
    return new Fields(more);
  }

  Fields without(Field field) {
    Map<Field, Integer> fewer = new EnumMap<>(values);
    fewer.remove(field);
    return new Fields(fewer);
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  boolean hasAny(Field... fields) {
    for (Field field : fields) {
      if (has(field)) {
        return true;
      }
    }
    return false;
  }

  int get(Field field) {
    return values.get(field);
  }

  int get(Field field, int otherwise) {
    return values.getOrDefault(field, otherwise);
  }

  Optional<Unit> offsetUnit() {
    return has(Field.OFFSET_UNIT)
        ? Optional.of(Code.unit(get(Field.OFFSET_UNIT)))
        : Optional.empty();
  }

  boolean isOffsetOf(Unit unit) {
    return get(Field.OFFSET_UNIT, -1) == Code.of(unit);
  }

  /** Whether it names one day, or a part of one. */
  boolean isDay() {
    return hasAny(Field.DAY, Field.HIJRI_DAY, Field.WEEKDAY)
        || isOffsetOf(Unit.DAY)
        || has(Field.FEAST)
        || get(Field.NTH_UNIT, -1) == Code.of(Unit.DAY);
  }

  boolean isClock() {
    return hasAny(Field.HOUR, Field.PART);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  boolean isOnly(Field field) {
    return values.size() == 1 && has(field);
  }

  /** Both, if they can be said of one time. */
  Optional<Fields> merge(Fields other) {
    Map<Field, Integer> both = new EnumMap<>(values);
    for (Map.Entry<Field, Integer> entry : other.values.entrySet()) {
      if (both.put(entry.getKey(), entry.getValue()) != null) {
        return Optional.empty();
      }
    }
    Fields merged = new Fields(both);
    return Fit.isOneTime(merged) ? Optional.of(merged) : Optional.empty();
  }

  /** What is missing here and there is taken from there. */
  Fields completedBy(Fields other, Field... fields) {
    Fields complete = this;
    for (Field field : fields) {
      if (!has(field) && other.has(field)) {
        complete = complete.with(field, other.get(field));
      }
    }
    return complete;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
