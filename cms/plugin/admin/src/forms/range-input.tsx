import {
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
} from "@strapi/design-system";
import { type InputProps, useField } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";
import { type Attribute, componentOfUid } from "../model";
import { inLanguage } from "../words/forms-es";
import { wordOf } from "../words/values";

type End = string | number | null | undefined;

interface Range {
  readonly min?: End;
  readonly max?: End;
}

const isEmpty = (end: End): boolean =>
  end === null || end === undefined || end === "";

const EndInput = ({
  name,
  attribute,
  value,
  disabled,
  onChange,
}: {
  readonly name: string;
  readonly attribute: Attribute | undefined;
  readonly value: End;
  readonly disabled: boolean;
  readonly onChange: (value: End) => void;
}) => {
  const { locale } = useIntl();
  const label = inLanguage(attribute?.label ?? "", locale);
  if (attribute?.kind === "enumeration")
    return (
      <SingleSelect
        aria-label={label}
        placeholder={label}
        value={value ?? null}
        disabled={disabled}
        onChange={onChange}
        onClear={() => onChange(null)}
      >
        {attribute.values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {wordOf(one, locale)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  return (
    <NumberInput
      name={name}
      aria-label={label}
      placeholder={label}
      step={0.01}
      value={typeof value === "number" ? value : undefined}
      disabled={disabled}
      onValueChange={(typed?: number) => onChange(typed ?? null)}
    />
  );
};

/** A lower and an upper end in one line. Where both are taken away, the range is. */
export const RangeInput = ({
  name,
  label,
  hint,
  required,
  disabled,
  labelAction,
  attribute,
}: InputProps & {
  readonly labelAction?: React.ReactNode;
  readonly attribute?: { readonly component?: string };
}) => {
  const range = useField<Range | null>(name);
  const errorOfMin = useField(`${name}.min`).error;
  const errorOfMax = useField(`${name}.max`).error;
  const ends = componentOfUid(attribute?.component ?? "")?.attributes;
  const set = (changed: Range): void => {
    const now = { ...range.value, ...changed };
    range.onChange(name, isEmpty(now.min) && isEmpty(now.max) ? null : now);
  };
  return (
    <Field.Root
      name={name}
      hint={hint}
      error={range.error ?? errorOfMin ?? errorOfMax ?? false}
      required={required ?? false}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={2} alignItems="center">
        <Flex flex={1} direction="column" alignItems="stretch">
          <EndInput
            name={`${name}.min`}
            attribute={ends?.["min"]}
            value={range.value?.min}
            disabled={disabled ?? false}
            onChange={(min) => set({ min })}
          />
        </Flex>
        <span aria-hidden>–</span>
        <Flex flex={1} direction="column" alignItems="stretch">
          <EndInput
            name={`${name}.max`}
            attribute={ends?.["max"]}
            value={range.value?.max}
            disabled={disabled ?? false}
            onChange={(max) => set({ max })}
          />
        </Flex>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
