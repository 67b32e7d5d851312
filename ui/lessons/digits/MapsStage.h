// MapsStage: three maps side by side: what each pixel adds to two classes, and where more ink would favour the second.
#pragma once

#include "ui/lessons/digits/WhyAnswer.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;

namespace chalknet::ui {

class ContributionMap;
class ContributionScaleBar;
class FormulaView;
class MathText;

class MapsStage : public QWidget {
    Q_OBJECT

public:
    explicit MapsStage(QWidget* parent);

    /// The classes are those of the maps.
    void setMaps(const WhyMaps& maps, int first, int second, const QByteArray& pixels);
    /// The pixels that make it the second class, framed on the third map; `wins`: with them it is the answer.
    void setAdded(const std::vector<std::size_t>& pixels, bool wins);
    void setCell(std::optional<QPoint> cell);
    void setStageScale(double scale);
    void setPresenting(bool presenting);

    /// 0 and 1: contributions, 2: gradient of the difference.
    ContributionMap* map(int index) const { return m_maps[static_cast<std::size_t>(index)]; }
    QComboBox* classChoice(int index) const { return m_choices[static_cast<std::size_t>(index)]; }
    FormulaView* sum(int index) const { return m_sums[static_cast<std::size_t>(index)]; }
    ContributionScaleBar* scaleBar(int index) const { return m_bars[static_cast<std::size_t>(index)]; }
    MathText* reading() const { return m_reading; }
    MathText* moreInk() const { return m_more; }

signals:
    void classChosen(int digit, bool first);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeMap(std::size_t index);
    void pointAt(std::size_t map, std::optional<QPoint> cell);
    QString readingOf(std::size_t map, QPoint cell) const;
    void showReading();
    void showTexts();
    void showAdded();
    void placeAdded();
    void placeMore();
    void layOut();
    void placeHead(std::size_t index, const QRect& column, int top);
    /// Sums take two lines.
    bool isNarrow() const { return m_columnWidth < 270 * m_scale; }
    void retranslate();

    WhyMaps m_shown;
    QByteArray m_pixels;
    int m_first = 0;
    int m_second = 1;
    std::optional<QPoint> m_cell;
    std::size_t m_readMap = 0;
    int m_added = 0;
    bool m_addedWins = false;
    double m_scale = 1.0;
    bool m_presenting = false;
    int m_columnWidth = 300;
    QRect m_morePlace;
    QRect m_addedPlace;

    QLabel* m_title = nullptr;
    std::array<ContributionScaleBar*, 2> m_bars{};
    std::array<QLabel*, 2> m_for{};
    std::array<QComboBox*, 2> m_choices{};
    MathText* m_more = nullptr;
    std::array<FormulaView*, 3> m_heads{};
    std::array<ContributionMap*, 3> m_maps{};
    std::array<FormulaView*, 2> m_sums{};
    MathText* m_addedText = nullptr;
    MathText* m_reading = nullptr;
};

} // namespace chalknet::ui
