import type { Context, ReactElement, ReactNode } from 'react';

type Provide = (children: ReactNode) => ReactElement;

export function provide<Value>(Context: Context<Value>, value: NoInfer<Value>): Provide {
  return (children) => <Context value={value}>{children}</Context>;
}

interface ProvidedProps {
  /** Always the same contexts in the same order, the outermost first. */
  readonly by: readonly Provide[];
  readonly children: ReactNode;
}

/** Gives everything below it the values of several contexts. */
export function Provided({ by, children }: ProvidedProps): ReactNode {
  return by.reduceRight((inside, wrap) => wrap(inside), children);
}
