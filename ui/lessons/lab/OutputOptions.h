// OutputOptions: the panel below the output card's button, with what is drawn over the plane.
#pragma once

#include "ui/controls/AnchoredPanel.h"

#include <QJsonObject>

#include <array>
#include <optional>

class QCheckBox;

namespace chalknet::ui {

/// What the output card shows besides the output itself.
struct OutputView {
    bool testPoints = true;
    bool contours = false;
    bool flat = false; ///< flat colours instead of shades
    bool mistakes = false; ///< rings around misclassified points
    bool surface = false; ///< in three dimensions

    friend bool operator==(const OutputView&, const OutputView&) = default;
};

QJsonObject outputViewToJson(const OutputView& view);
/// From the state of the page; what is not there is as it is at first.
OutputView outputViewFromJson(const QJsonObject& pageState);

class OutputOptions : public AnchoredPanel {
    Q_OBJECT

public:
    explicit OutputOptions(QWidget* parent = nullptr);

    /// Emits nothing.
    void setView(const OutputView& view);
    /// Values instead of classes: contours stand for values, and nothing can be misclassified.
    void setForValues(bool forValues);
    /// Beside the choice; none: not counted.
    void setMistakeCount(std::optional<int> count);

    QCheckBox* testPoints() const { return m_boxes[0]; }
    QCheckBox* contours() const { return m_boxes[1]; }
    QCheckBox* flat() const { return m_boxes[2]; }
    QCheckBox* mistakes() const { return m_boxes[3]; }

signals:
    void viewChosen(const chalknet::ui::OutputView& view);

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslate();

    std::array<QCheckBox*, 4> m_boxes{};
    OutputView m_view;
    bool m_forValues = false;
    std::optional<int> m_mistakeCount;
};

} // namespace chalknet::ui
