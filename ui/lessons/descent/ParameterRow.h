// ParameterRow: chooses one parameter of a network by its layer, its unit and its input, and shows its symbol and value.
#pragma once

#include "ui/lessons/descent/SliceFrame.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace chalknet::ui {

class FormulaView;

class ParameterRow : public QWidget {
    Q_OBJECT

public:
    /// `axis` 0 horizontal, 1 vertical: only for the names.
    ParameterRow(int axis, QWidget* parent);

    void setParameter(const ParameterLayout& layout, std::size_t index);
    void setValue(std::optional<double> value);
    std::size_t parameter() const { return m_index; }
    /// Layer, unit, input.
    const std::array<QSpinBox*, 3>& fields() const { return m_fields; }

signals:
    void chosen(std::size_t index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void showParameter();
    void retranslate();

    int m_axis = 0;
    ParameterLayout m_layout;
    std::size_t m_index = 0;
    std::optional<double> m_value;
    FormulaView* m_symbol = nullptr;
    std::array<QSpinBox*, 3> m_fields{};
};

} // namespace chalknet::ui
